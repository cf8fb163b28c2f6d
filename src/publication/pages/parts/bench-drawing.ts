/** Arches of the Court's bench: one each judge, outlined where a seat is open. */
export interface BenchDrawing {
  seats: { path: string; isOpen: boolean }[];
}

const ROW = 9;
const SEATS = 2 * ROW;
const STEP = 64;
const LIFT = 34;

/** The bench in two rows of nine; null unless it is the whole Court of eighteen (art. 36(1) of the Statute). */
export function benchDrawing(continuing: number | null, open: number): BenchDrawing | null {
  if (continuing === null || open < 1 || continuing + open !== SEATS) return null;
  const openSeats = new Set(Array.from({ length: open }, (_, index) => Math.floor(((index + 0.5) * SEATS) / open)));
  const seats = Array.from({ length: SEATS }, (_, index) => ({
    path: arch(index % ROW, index < ROW ? 112 : 224),
    isOpen: openSeats.has(index),
  }));
  return { seats };
}

/** The rows are bent like a bench: a parabola, highest in the middle. */
function arch(column: number, ends: number): string {
  const x = 20 + STEP * column;
  const fromMiddle = (column - 4) / 4;
  const foot = Math.round((ends - LIFT * (1 - fromMiddle ** 2)) * 10) / 10;
  const shoulder = Math.round((foot - 46) * 10) / 10;
  return `M${x} ${foot}V${shoulder}a24 24 0 0 1 48 0V${foot}z`;
}

export interface ArchRow {
  width: number;
  arches: { path: string; isOpen: boolean }[];
}

/** One filled arch for each continuing judge of a group and a dashed one for each whom voters must choose. */
export function archRow(continuing: number, minimum: number): ArchRow {
  const count = continuing + minimum;
  const arches = Array.from({ length: count }, (_, index) => ({
    path: `M${1 + 19 * index} 19V8a7 7 0 0 1 14 0V19z`,
    isOpen: index >= continuing,
  }));
  return { width: Math.max(1, 19 * count), arches };
}
