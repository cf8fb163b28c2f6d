import fc from 'fast-check';
import { quorumNeeded } from './quorum';

describe('the quorum', () => {
  it.each([
    // 51 per cent of nine is 4.59, so five are needed.
    [{ min: 3, share: [51, 100], base: 'panel' }, 9, 9, 5],
    [{ min: 3, share: [51, 100], base: 'panel' }, 9, 6, 5],
    [{ min: 3, share: [51, 100], base: 'eligible' }, 9, 6, 4],
    [{ min: 3, share: [51, 100], base: 'eligible' }, 9, 2, 3],
    [{ min: 3, share: [2, 3], base: 'panel' }, 9, 9, 6],
    [{ min: 7, share: [1, 2], base: 'panel' }, 9, 9, 7],
  ] as const)('%j of a panel of %i with %i not recused: %i', (quorum, panel, eligible, needed) => {
    expect(quorumNeeded(quorum, 3, { panel, eligible })).toBe(needed);
  });

  it.each([
    [3, 5],
    [5, 5],
    [7, 7],
  ])('is raised by a cycle that demands %i to %i, and never lowered', (cycleMin, needed) => {
    const rule = { min: 3, share: [51, 100], base: 'panel' } as const;
    expect(quorumNeeded(rule, cycleMin, { panel: 9, eligible: 9 })).toBe(needed);
  });

  it('is the least number that is at least the share, and never below the minimum', () => {
    const share = fc.tuple(fc.integer({ min: 1, max: 100 }), fc.constant(100));
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 30 }), (part, min, panel) => {
        const rule = { min, share: part as [number, number], base: 'panel' } as const;
        const needed = quorumNeeded(rule, 1, { panel, eligible: panel });
        expect(needed).toBeGreaterThanOrEqual(min);
        expect(needed * 100).toBeGreaterThanOrEqual(part[0] * panel);
        if (needed > min) expect((needed - 1) * 100).toBeLessThan(part[0] * panel);
      }),
    );
  });
});
