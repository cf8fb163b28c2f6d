import { Rating, ratingOn, sameRating, VersionRead } from '../../scoring';

export interface RatingChange {
  before: Rating;
  /** Why the member changed it. */
  why: string;
  at: string;
}

/** What a member said on one criterion before, newest change first. `versions` stand oldest first. */
export function ratingChanges(
  versions: readonly Pick<VersionRead, 'ratings' | 'changeReason' | 'submittedAt'>[],
  criterion: string,
): RatingChange[] {
  const changes = versions.flatMap((version, index): RatingChange[] => {
    const earlier = versions[index - 1];
    if (!earlier) return [];
    const before = ratingOn(earlier, criterion);
    if (sameRating(before, ratingOn(version, criterion))) return [];
    return [{ before, why: version.changeReason ?? '', at: version.submittedAt }];
  });
  return changes.reverse();
}
