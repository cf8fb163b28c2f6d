import { whole, xorshift32 } from '../random';

/** How often each member was drawn, and how likely that is. */
export interface Resample {
  readonly times: readonly number[];
  readonly chance: number;
}

/** All resamples are listed up to this many members; C(2m−1, m) of them are 92,378 for ten. */
const MOST_LISTED = 9;
const DRAWS = 10_000;

/**
 * Resamples with replacement of `members` members. Few members: every multiset with its multinomial chance, so that
 * what rests on it is exact. More: `DRAWS` draws from the seed, each equally likely.
 */
export function resamples(members: number, seed: number): Iterable<Resample> {
  return members <= MOST_LISTED ? listed(members) : drawn(members, seed);
}

function* listed(members: number): Iterable<Resample> {
  const times = new Array<number>(members).fill(0);
  const factorial = Array.from({ length: members + 1 }, (_, n) => n).map((n) => product(n));
  const all = product(members) / members ** members;
  function* fill(member: number, left: number): Iterable<Resample> {
    if (member === members - 1) {
      times[member] = left;
      yield { times: [...times], chance: times.reduce((chance, n) => chance / (factorial[n] ?? 1), all) };
      return;
    }
    for (let n = 0; n <= left; n += 1) {
      times[member] = n;
      yield* fill(member + 1, left - n);
    }
  }
  if (members > 0) yield* fill(0, members);
}

function* drawn(members: number, seed: number): Iterable<Resample> {
  const draw = xorshift32(seed);
  for (let n = 0; n < DRAWS; n += 1) {
    const times = new Array<number>(members).fill(0);
    for (let i = 0; i < members; i += 1) {
      const member = whole(draw, members);
      times[member] = (times[member] ?? 0) + 1;
    }
    yield { times, chance: 1 / DRAWS };
  }
}

function product(n: number): number {
  let result = 1;
  for (let factor = 2; factor <= n; factor += 1) result *= factor;
  return result;
}
