import { testWords } from '../../../common/text/test-words';
import { aFramework, anAssessment, aResult } from '../test-site';
import { criterionRows, glanceRows } from './criterion-rows';

const en = testWords('en');
const rowOf = (given: Parameters<typeof aResult>[1]) =>
  criterionRows(anAssessment({ criteria: [aResult('competence', given)] }), aFramework(), en)[0];

describe('rows of criteria', () => {
  it('stand in the order of the framework, whatever the order of the results', () => {
    const assessment = anAssessment({ criteria: [aResult('competence'), aResult('integrity')] });

    expect(
      criterionRows(assessment, aFramework(), en).map(({ id, number, titleText }) => [id, number, titleText]),
    ).toEqual([
      ['c1', '2.1', 'Title integrity'],
      ['c2', '2.2', 'Title competence'],
    ]);
    expect(glanceRows(assessment, aFramework(), en).map(({ href }) => href)).toEqual(['#c1', '#c2']);
  });

  it('draw the distribution from five scores on', () => {
    const row = rowOf({});

    expect(row?.plot.svg?.dots).toHaveLength(8);
    expect(`${row?.plot.middle} ${row?.plot.counts}`).toBe(
      'Middle score 4 of 5. Two gave 3, four gave 4 and two gave 5.',
    );
    expect(row?.agreement?.label).toBe('Some spread');
  });

  it('say the middle score alone below five, both where they differ', () => {
    const row = rowOf({
      scores: null,
      counts: null,
      notEnough: null,
      agreement: 'too_few',
      middle: { lower: 4, upper: 5 },
    });

    expect(row?.plot).toEqual({
      svg: null,
      middle: 'Middle score 4 to 5 of 5.',
      counts: 'With fewer than five scores the spread is not shown.',
    });
    expect(row?.agreement?.label).toBe('Too few scores to say');
  });

  it('say nothing of the scores below three', () => {
    const row = rowOf({ scores: null, counts: null, notEnough: null, agreement: 'too_few', middle: null });

    expect(row?.plot.svg).toBeNull();
    expect(`${row?.plot.middle}${row?.plot.counts}`).not.toMatch(/\d/);
    expect(row?.agreement).toBeNull();
  });

  it('leave the same room for all charts, so that they can be compared', () => {
    const criteria = [
      aResult('integrity', { counts: [0, 0, 0, 8, 0] }),
      aResult('competence', { counts: [1, 1, 2, 2, 2] }),
    ];
    const heights = criterionRows(anAssessment({ criteria }), aFramework(), en).map(({ plot }) => plot.svg?.height);

    expect(heights[0]).toBeGreaterThan(0);
    expect(new Set(heights).size).toBe(1);
  });

  it('tell a threshold from a scored criterion', () => {
    const [threshold, scored] = criterionRows(anAssessment(), aFramework(), en);

    expect(threshold?.kind).toContain('weighs nothing');
    expect(scored?.kind).toBeNull();
  });
});
