import { Phase } from '../../policy';
import { leadsTo } from './phase-history';

const steps = (...pairs: [Phase, Phase, number][]) =>
  pairs.map(([from, to, day]) => ({ from, to, at: `2029-09-${10 + day}T00:00:00.000Z` }));

describe('the phases of a review', () => {
  it.each([
    ['nothing happened yet', 'draft', steps()],
    ['one after another', 'closed', steps(['draft', 'open', 1], ['open', 'closed', 2])],
    ['all at one instant, in any order', 'closed', steps(['open', 'closed', 1], ['draft', 'open', 1])],
    [
      'scoring was opened again',
      'closed',
      steps(['draft', 'open', 1], ['open', 'closed', 2], ['closed', 'open', 3], ['open', 'closed', 4]),
    ],
  ] as const)('follow from their steps when %s', (_when, phase, history) => {
    expect(leadsTo(phase, [...history])).toBe(true);
  });

  it.each([
    ['there are no steps', 'open', steps()],
    ['the last step leads elsewhere', 'released', steps(['draft', 'open', 1])],
    ['a step is missing', 'deliberation', steps(['draft', 'open', 1], ['closed', 'deliberation', 3])],
    ['a step is not legal', 'sealed', steps(['draft', 'open', 1], ['open', 'sealed', 2])],
    ['they came in another order', 'closed', steps(['draft', 'open', 2], ['open', 'closed', 1])],
  ] as const)('do not when %s', (_when, phase, history) => {
    expect(leadsTo(phase, [...history])).toBe(false);
  });
});
