/** A candidacy that the panel still reviews: a withdrawal freezes the review (settled point 9). */
export const isStanding = (candidacy: { withdrawal: object | null; status: string }): boolean =>
  candidacy.withdrawal === null && candidacy.status !== 'withdrawn';
