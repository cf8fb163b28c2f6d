import { CandidacyRead } from '../../candidates';
import { ElectionRead } from '../../elections';
import { MemberRead, RecusalRead, ReviewRead } from '../../panel';
import { PublicMember } from '../domain/site-data';

export interface MembersBasis {
  members: MemberRead[];
  recusals: RecusalRead[];
  reviews: ReviewRead[];
  candidacies: CandidacyRead[];
  elections: ElectionRead[];
}

/** Members with their background and whom they stepped aside from: the category, never the reason. */
export function publicMembers({ members, recusals, reviews, candidacies, elections }: MembersBasis): PublicMember[] {
  return members.map((member) => ({
    slug: memberSlug(member.name),
    name: member.name,
    seat: member.seat,
    nationality: member.nationality,
    biography: member.biography,
    from: member.fromDay,
    until: member.untilDay,
    steppedAsideFrom: recusals
      .filter((recusal) => recusal.memberId === member.id)
      .flatMap(({ reviewId, category }) => {
        const review = reviews.find(({ id }) => id === reviewId);
        const candidacy = candidacies.find(({ id }) => id === review?.candidacyId);
        const election = elections.find(({ id }) => id === candidacy?.electionId);
        return candidacy && election
          ? [{ candidate: candidacy.name, candidateSlug: candidacy.slug, electionSlug: election.slug, category }]
          : [];
      }),
  }));
}

/** `marta-ilves`: letters without marks, words joined by hyphens. */
export function memberSlug(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
