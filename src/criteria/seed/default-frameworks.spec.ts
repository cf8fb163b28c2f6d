import { type Criterion, type FrameworkContent, validateFramework } from '../domain';
import { defaultFrameworks } from './default-frameworks';

/** Code, weight in percent (null: threshold) and floor, as the table of each post has them. */
type Row = readonly [code: string, percent: number | null, floor: number | null];
const expected: Record<string, readonly Row[]> = {
  judge: [
    ['JDG-CHAR', null, 3],
    ['JDG-ELIG', null, 3],
    ['JDG-LIST', 25, 3],
    ['JDG-TRIAL', 20, null],
    ['JDG-IND', 20, 3],
    ['JDG-SPEC', 15, null],
    ['JDG-LANG', 10, 3],
    ['JDG-COLL', 10, null],
  ],
  prosecutor: [
    ['PRO-CHAR', null, 3],
    ['PRO-ELIG', null, 3],
    ['PRO-EXP', 25, 3],
    ['PRO-IND', 20, 3],
    ['PRO-LEAD', 20, null],
    ['PRO-STRAT', 15, null],
    ['PRO-VICT', 10, null],
    ['PRO-COMM', 10, 3],
  ],
  deputy_prosecutor: [
    ['DEP-CHAR', null, 3],
    ['DEP-ELIG', null, 3],
    ['DEP-EXP', 30, 3],
    ['DEP-IND', 20, 3],
    ['DEP-MGMT', 20, null],
    ['DEP-COMPL', 15, null],
    ['DEP-VICT', 15, null],
  ],
  asp_president: [
    ['PRS-CHAR', null, 3],
    ['PRS-AVAIL', null, 3],
    ['PRS-INTEG', 25, 3],
    ['PRS-LEAD', 25, null],
    ['PRS-KNOW', 20, null],
    ['PRS-IMP', 15, null],
    ['PRS-CS', 15, null],
  ],
  asp_vice_president: [
    ['VPR-CHAR', null, 3],
    ['VPR-AVAIL', null, 3],
    ['VPR-INTEG', 30, 3],
    ['VPR-COORD', 30, null],
    ['VPR-KNOW', 25, null],
    ['VPR-CS', 15, null],
  ],
  asp_bureau_member: [
    ['BUR-STAND', null, 3],
    ['BUR-COOP', 35, null],
    ['BUR-IND', 25, 3],
    ['BUR-CONTR', 25, null],
    ['BUR-CS', 15, null],
  ],
};

const rowOf = ({ code, kind, weightBp, floor }: Criterion): Row => [
  code,
  kind === 'threshold' ? null : weightBp / 100,
  floor,
];
const textsOf = (content: FrameworkContent, language: 'en' | 'fr'): string[] =>
  [...JSON.stringify(content).matchAll(new RegExp(`"${language}":"((?:[^"\\\\]|\\\\.)*)"`, 'g'))].map(
    ([, text]) => text!,
  );

it('has a framework for each post and no other', () => {
  expect(defaultFrameworks.map(({ post }) => post)).toEqual(Object.keys(expected));
});

describe.each(defaultFrameworks.map((content) => [content.post, content] as const))('%s', (post, content) => {
  it('can be published as it is', () => {
    expect(validateFramework(content)).toEqual([]);
  });

  it('has the codes, weights and floors of its table, in its order', () => {
    expect(content.criteria.map(rowOf)).toEqual(expected[post]);
    expect(content.criteria.map(({ position }) => position)).toEqual(content.criteria.map((_, index) => index + 1));
  });

  it('follows the settled rules from scores to a rating', () => {
    expect(content.ratingCategories.map(({ code, minScore }) => [code, minScore])).toEqual([
      ['highly_qualified', 400],
      ['qualified', 300],
      ['formally_qualified', 100],
      ['not_shown_to_be_qualified', null],
    ]);
    expect(content.outcomes.map(({ code }) => code)).toEqual(['no_agreed_rating', 'insufficient_information']);
    expect(content.quorum).toEqual({ min: 3, share: [51, 100], base: 'panel' });
    expect(content.thresholdRule).toEqual({ minLevel: 3, share: [2, 3] });
    expect(content.minCoverageBp).toBe(7500);
  });

  it('states no doubt of its notes as a fact, and refers to no other post', () => {
    const all = JSON.stringify(content);

    expect(all).not.toMatch(/unverified|recalled|rule 93|22\/Res|as for the president|As [1-5]\b/i);
  });

  it('is set in good type in both languages', () => {
    const english = textsOf(content, 'en');
    const french = textsOf(content, 'fr');

    expect(english).toHaveLength(french.length);
    expect([...english, ...french].filter((text) => /['"]| {2}|^\s|\s$/.test(text))).toEqual([]);
    expect(french.filter((text) => /[^\u00a0][;?!]|[^\u00a0]:/.test(text))).toEqual([]);
    expect(english.filter((text, index) => text === french[index])).toEqual([]);
  });

  it('gives every criterion its own anchors under the common step names', () => {
    const labels = content.criteria.map(({ scale }) => scale.map(({ label }) => label.texts.en).join(' / '));
    const anchors = content.criteria.map(
      ({ scale }) => new Set(scale.map(({ descriptor }) => descriptor.texts.en)).size,
    );

    expect(new Set(labels)).toEqual(
      new Set(['Not shown / Shown in part / Shown / Clearly shown / Shown to an exceptional degree']),
    );
    expect(anchors).toEqual(content.criteria.map(() => 5));
  });
});
