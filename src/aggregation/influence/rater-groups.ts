import { MISSING, type Study } from '../study';

/**
 * Weighted sums over raters by table: the raters are split into small groups, and what a group gave a cell is one
 * code. For given weights of the raters the sum of every possible code is worked out once, after which a cell costs
 * one look-up per group instead of one multiplication per rater (the method of the four Russians; Arlazarov and
 * others 1970). Number and sum of scores travel in one number, n·base + sum, and so do several resamples, one above
 * the other, each below `field`: all are whole numbers that a double holds exactly.
 */
export interface RaterGroups {
  /** More than the largest sum of levels of any resample; a power of two. */
  readonly base: number;
  /** More than the largest n·base + sum; a power of two. */
  readonly field: number;
  /** Resamples that fit in one number. */
  readonly lanes: number;
  /** Groups. */
  readonly size: number;
  /** Raters of each group. */
  readonly members: readonly (readonly number[])[];
  /** What a rater may have given a cell: a level or nothing. */
  readonly radix: number;
  /** Codes of one group; the table of a group begins at group × states. */
  readonly states: number;
  /** Place in `sums` of what each group gave a cell, at cell × size + group. */
  readonly codes: Int32Array;
  /** The sum of every code, written by `tabulate`. */
  readonly sums: Float64Array;
}

/** A table stays in the fast part of the cache. */
const MOST_STATES = 256;

/** @param cells places subject × criteria + criterion */
export function groupsOf(study: Study, cells: Int32Array): RaterGroups {
  const { levels, scale } = study;
  const width = study.raters.length;
  const radix = scale.levels + 1;
  const each = ratersPerGroup(width, radix, cells.length);
  const size = Math.ceil(width / each);
  const states = radix ** each;
  const codes = new Int32Array(cells.length * size);
  cells.forEach((cell, place) => {
    for (let group = 0; group < size; group += 1) {
      let code = 0;
      for (let rater = Math.min(width, (group + 1) * each) - 1; rater >= group * each; rater -= 1)
        code = code * radix + (levels[cell * width + rater] ?? MISSING) + 1;
      codes[place * size + group] = group * states + code;
    }
  });
  const members = Array.from({ length: size }, (_, group) =>
    Array.from({ length: Math.min(each, width - group * each) }, (__, k) => group * each + k),
  );
  const base = powerAbove(width * (scale.levels - 1));
  const field = powerAbove(width * (base + scale.levels - 1));
  const lanes = Math.max(1, Math.floor(53 / Math.log2(field)));
  return { base, field, lanes, size, members, radix, states, codes, sums: new Float64Array(size * states) };
}

/** The size of group that makes the least work: one table per group to fill, and one look-up per group and cell. */
function ratersPerGroup(raters: number, radix: number, cells: number): number {
  const work = (each: number): number => Math.ceil(raters / each) * (radix ** each + cells);
  let each = 1;
  while (each < raters && radix ** (each + 1) <= MOST_STATES && work(each + 1) < work(each)) each += 1;
  return each;
}

/** The least power of two above a whole number. */
function powerAbove(value: number): number {
  return 2 ** Math.ceil(Math.log2(value + 1));
}

/** Writes the sum of every code for up to `lanes` resamples, given how often each rater is in them. */
export function tabulate(groups: RaterGroups, draws: readonly Float64Array[]): void {
  const { base, field, members, radix, states, sums } = groups;
  members.forEach((raters, group) => {
    const start = group * states;
    let known = 1;
    for (const rater of raters) {
      const often = draws.reduceRight((packed, times) => packed * field + (times[rater] ?? 0), 0);
      for (let level = 1; level < radix; level += 1) {
        const added = often * (base + level - 1);
        const to = start + level * known;
        for (let code = 0; code < known; code += 1) sums[to + code] = (sums[start + code] ?? 0) + added;
      }
      known *= radix;
    }
  });
}
