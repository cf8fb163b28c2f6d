import { archRow, benchDrawing } from './bench-drawing';

describe('the bench', () => {
  it.each([1, 2, 3, 6, 9, 18])('shows eighteen seats, %i of them open', (open) => {
    const seats = benchDrawing(18 - open, open)?.seats ?? [];

    expect(seats).toHaveLength(18);
    expect(seats.filter(({ isOpen }) => isOpen)).toHaveLength(open);
    expect(new Set(seats.map(({ path }) => path)).size).toBe(18);
  });

  it('is not drawn unless it is the whole Court', () => {
    expect([benchDrawing(null, 6), benchDrawing(11, 6), benchDrawing(18, 0)]).toEqual([null, null, null]);
  });

  it('has one arch for each judge who stays and a dashed one for each whom voters must choose', () => {
    const { arches, width } = archRow(2, 1);

    expect(arches.map(({ isOpen }) => isOpen)).toEqual([false, false, true]);
    expect(width).toBe(57);
    expect(archRow(0, 0)).toEqual({ width: 1, arches: [] });
  });
});
