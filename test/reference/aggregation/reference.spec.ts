import { reportOn } from '../../../src/aggregation';
import { differences, type Tolerances } from './compare';
import { readCase, referenceCases } from './reference-cases';

/** Statistics of section 8 that are not computed yet. Nothing else may be missing. */
const NOT_YET = [
  'bootstrap_mean_exact',
  'leave_one_out',
  'rank_probability_exact',
  'weight_sensitivity',
  'weight_sensitivity_rank_share',
];
/** The same for the keys of the edge cases. */
const NOT_YET_IN_EDGE_CASES: readonly string[] = [];

interface EdgeCase {
  readonly title: string;
  readonly expected: Record<string, unknown>;
}

function resultOf(text: string): Record<string, unknown> {
  const report = reportOn(text);
  if (!report.ok) throw new Error(report.problems.map(({ message }) => message).join('\n'));
  return report.result;
}

function computed(expected: Record<string, unknown>, notYet: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(expected).filter(([key]) => !notYet.includes(key)));
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
      const expected = computed(content.expected as Record<string, unknown>, NOT_YET);

      const result = resultOf(text);

      expect(differences(result, expected, tolerances)).toEqual([]);
      expect(Object.keys(result).sort()).toEqual(Object.keys(expected).sort());
    });
    continue;
  }
  it.each(cases)(`${title} meets every expected value: $title`, (edge) => {
    const expected = computed(edge.expected, NOT_YET_IN_EDGE_CASES);

    const result = resultOf(text)[edge.title];

    expect(differences(result, expected, tolerances)).toEqual([]);
  });
}
