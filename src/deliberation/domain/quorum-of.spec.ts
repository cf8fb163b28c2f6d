import fc from 'fast-check';
import { quorumOf } from './quorum-of';

describe('quorumOf', () => {
  it.each([
    // 51 per cent of nine is 4.59, so five are needed.
    [{ min: 3, share: [51, 100], base: 'panel' }, 9, 9, 5],
    [{ min: 3, share: [51, 100], base: 'panel' }, 9, 6, 5],
    [{ min: 3, share: [51, 100], base: 'eligible' }, 9, 6, 4],
    [{ min: 3, share: [51, 100], base: 'eligible' }, 9, 2, 3],
    [{ min: 3, share: [2, 3], base: 'panel' }, 9, 9, 6],
    [{ min: 7, share: [1, 2], base: 'panel' }, 9, 9, 7],
  ] as const)('%j of a panel of %i with %i not recused: %i', (quorum, panel, eligible, needed) => {
    expect(quorumOf(quorum, panel, eligible)).toBe(needed);
  });

  it('is the least number that is at least the share, and never below the minimum', () => {
    const share = fc.tuple(fc.integer({ min: 1, max: 100 }), fc.constant(100));
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 30 }), (part, min, panel) => {
        const needed = quorumOf({ min, share: part as [number, number], base: 'panel' }, panel, panel);
        expect(needed).toBeGreaterThanOrEqual(min);
        expect(needed * 100).toBeGreaterThanOrEqual(part[0] * panel);
        if (needed > min) expect((needed - 1) * 100).toBeLessThan(part[0] * panel);
      }),
    );
  });
});
