import { defaultFrameworks, FrameworkContent } from '../../criteria';
import { panelCriteriaOf, panelRulesOf } from './panel-rules-of';

const judges = defaultFrameworks.find(({ post }) => post === 'judge') as FrameworkContent;

describe('panelRulesOf', () => {
  it('reads the rules that the framework for judges states', () => {
    expect(panelRulesOf(judges, 3)).toEqual({
      categories: [
        { code: 'highly_qualified', minHundredths: 400 },
        { code: 'qualified', minHundredths: 300 },
        { code: 'formally_qualified', minHundredths: 100 },
        { code: 'not_shown_to_be_qualified', minHundredths: null },
      ],
      threshold: { minLevel: 3, share: [2, 3] },
      quorum: { min: 3, share: [51, 100], base: 'panel' },
      minCoverage: [7500, 10_000],
      floorCategory: 'formally_qualified',
    });
  });

  it.each([
    [2, 3],
    [3, 3],
    [6, 6],
  ])('lets a cycle that demands %i raise the least quorum to %i, and never lower it', (cycleQuorum, min) => {
    expect(panelRulesOf(judges, cycleQuorum).quorum.min).toBe(min);
  });
});

describe('panelCriteriaOf', () => {
  it('stands in the order of the framework, with floors for scored criteria alone', () => {
    const shuffled = { ...judges, criteria: [...judges.criteria].reverse() };
    const criteria = panelCriteriaOf(shuffled);

    const positions = criteria.map(({ code }) => judges.criteria.find((one) => one.code === code)?.position ?? 0);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    expect(criteria.filter(({ kind }) => kind === 'threshold').map(({ floor }) => floor)).toEqual([null, null]);
    expect(criteria.find(({ code }) => code === 'JDG-IND')?.floor).toBe(3);
    expect(criteria.reduce((sum, { weightBp }) => sum + weightBp, 0)).toBe(10_000);
  });
});
