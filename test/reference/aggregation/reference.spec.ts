import { reportOn } from '../../../src/aggregation';
import { differences, type Tolerances } from './compare';
import { readCase, referenceCases } from './reference-cases';

interface EdgeCase {
  readonly title: string;
  readonly expected: Record<string, unknown>;
}

function resultOf(text: string): Record<string, unknown> {
  const report = reportOn(text);
  if (!report.ok) throw new Error(report.problems.map(({ message }) => message).join('\n'));
  return report.result;
}

for (const { name, file } of referenceCases()) {
  const title = `reference case ${name}`;
  if (file === null) {
    it.skip(`${title}: the shared reference folder is not here`, () => undefined);
    continue;
  }
  const { text, content } = readCase(file);
  const tolerances = content.tolerance as Tolerances;
  const cases = content.cases as readonly EdgeCase[] | undefined;

  if (cases === undefined) {
    it(`${title} meets every expected value`, () => {
      const expected = content.expected as Record<string, unknown>;

      const result = resultOf(text);

      expect(differences(result, expected, tolerances)).toEqual([]);
      expect(Object.keys(result).sort()).toEqual(Object.keys(expected).sort());
    });
    continue;
  }
  it.each(cases)(`${title} meets every expected value: $title`, (edge) => {
    const result = resultOf(text)[edge.title];

    expect(differences(result, edge.expected, tolerances)).toEqual([]);
  });
}
