import { PHASES } from '../../policy';
import { actsIn, phaseAfter, ReviewAct } from './review-phase';

const ACTS: ReviewAct[] = [
  'open',
  'close',
  'reopen',
  'deliberate',
  'adopt',
  'return_to_deliberation',
  'seal',
  'release',
  'archive',
];

describe('the phases of a review', () => {
  it('knows these steps and no others', () => {
    const steps = PHASES.flatMap((phase) => ACTS.map((act) => [phase, act, phaseAfter(phase, act)] as const));
    expect(steps.filter(([, , to]) => to !== null).map((step) => step.join(' '))).toEqual([
      'draft open open',
      'open close closed',
      'closed reopen open',
      'closed deliberate deliberation',
      'deliberation reopen open',
      'deliberation adopt reply',
      'reply return_to_deliberation deliberation',
      'reply seal sealed',
      'sealed release released',
      'released archive archived',
    ]);
  });

  it('names the acts possible in a phase', () => {
    expect(actsIn('deliberation')).toEqual(['reopen', 'adopt']);
    expect(actsIn('archived')).toEqual([]);
  });
});
