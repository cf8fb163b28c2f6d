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

/** A recusal is published with the assessment, so in no phase before (settled point 8). */
const PUBLISHED: readonly string[] = ['released', 'archived'];

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
      .sort((a, b) => (a.at < b.at ? 1 : -1))
      .flatMap(({ reviewId, category, at }) => {
        const review = reviews.find(({ id, phase }) => id === reviewId && PUBLISHED.includes(phase));
        const candidacy = candidacies.find(({ id }) => id === review?.candidacyId);
        const election = elections.find(({ id }) => id === candidacy?.electionId);
        return candidacy && election
          ? [
              {
                candidate: candidacy.name,
                candidateSlug: candidacy.slug,
                electionSlug: election.slug,
                category,
                on: at.slice(0, 10),
              },
            ]
          : [];
      }),
  }));
}

/** `marta-ilves`: letters without marks, words joined by hyphens. */
export function memberSlug(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
