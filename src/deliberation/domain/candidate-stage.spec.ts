import { PHASES } from '../../policy';
import { candidateStage } from './candidate-stage';

describe('where the candidate is told that things stand', () => {
  it('while the reply is open', () => {
    expect(PHASES.map((phase) => candidateStage(phase, true))).toEqual([
      'notBegun',
      'underWay',
      'underWay',
      'underWay',
      'reply',
      'finished',
      'published',
      'published',
    ]);
  });

  it('after its deadline', () => {
    expect(candidateStage('reply', false)).toBe('finished');
  });
});
