/**
 * `twoThirds`: two thirds of those present and voting (judges, art. 36(6)(a)).
 * `absolute`: more than half of all members of the Assembly, voting or not (Prosecutor and deputies, art. 42(4)).
 * `simple`: more than half of those present and voting (Assembly posts if it comes to a vote; recalled).
 */
export type Majority = 'twoThirds' | 'absolute' | 'simple';

/**
 * Votes that a candidate needs.
 *
 * @param majority the rule of the post
 * @param number valid, non-blank ballots for `twoThirds` and `simple`; all States Parties for `absolute`
 * @throws RangeError when `number` is not a whole number of at least one
 * @see election rules, section 2 (83 valid → 56, 123 → 82, 119 → 80, 122 → 82) and section 5 (123 → 62, 124 and 125 → 63)
 */
export function requiredMajority(majority: Majority, number: number): number {
  if (!Number.isInteger(number) || number < 1) throw new RangeError('A majority needs a whole number of at least one');
  return majority === 'twoThirds' ? Math.ceil((2 * number) / 3) : Math.floor(number / 2) + 1;
}
