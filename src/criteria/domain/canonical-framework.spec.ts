import { defaultFrameworks } from '../seed/default-frameworks';
import { canonicalFramework } from './canonical-framework';

const judge = defaultFrameworks[0]!;

describe('canonicalFramework', () => {
  it('does not depend on the order of keys, criteria and steps', () => {
    const shuffled = {
      ...(Object.fromEntries(Object.entries(judge).reverse()) as unknown as typeof judge),
      criteria: [...judge.criteria].reverse().map((one) => ({ ...one, scale: [...one.scale].reverse() })),
    };

    expect(Object.keys(shuffled)).not.toEqual(Object.keys(judge));
    expect(canonicalFramework(shuffled)).toBe(canonicalFramework(judge));
  });

  it('begins with the first key in the order of the alphabet and reads back as the same framework', () => {
    const text = canonicalFramework(judge);

    expect(text.startsWith('{"criteria":[{"code":"JDG-CHAR","evidence":{"original":"en","texts":{"en":')).toBe(true);
    expect(JSON.parse(text)).toEqual(judge);
  });

  const moved = judge.criteria.map((one) => ({ ...one, position: 9 - one.position }));
  it.each([
    ['a text', { ...judge, source: judge.name }],
    ['a weight', { ...judge, criteria: judge.criteria.map((one) => ({ ...one, weightBp: one.weightBp + 1 })) }],
    ['the order of criteria', { ...judge, criteria: moved }],
    ['the order of categories', { ...judge, ratingCategories: [...judge.ratingCategories].reverse() }],
    ['a rule', { ...judge, minCoverageBp: 7501 }],
  ])('differs when %s differs', (_, other) => {
    expect(canonicalFramework(other)).not.toBe(canonicalFramework(judge));
  });

  it('differs for each post', () => {
    expect(new Set(defaultFrameworks.map(canonicalFramework)).size).toBe(6);
  });
});
