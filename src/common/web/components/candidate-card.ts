import type { Words } from '../../text/words';
import { portrait, PortraitView } from './portrait';
import { RatingBadgeView } from './rating-badge';

export interface CandidateCardView {
  portrait: PortraitView;
  name: string;
  href: string;
  /** 'Sierra Leone, List A' */
  meta: string;
  rating: RatingBadgeView | null;
  /** 'Did not answer the questionnaire' and the like. */
  remarks: string[];
  reply: { href: string; label: string } | null;
}

/** No scores on cards; the name is the only link to the profile. */
export function candidateCard(
  candidate: {
    name: string;
    initials: string;
    href: string;
    meta: string;
    rating?: RatingBadgeView | null;
    remarks?: string[];
    replyHref?: string | null;
  },
  words: Words,
): CandidateCardView {
  const { name, initials, href, meta, rating = null, remarks = [], replyHref = null } = candidate;
  const reply = replyHref ? { href: replyHref, label: words.t('common.rating.candidateReply') } : null;
  return { portrait: portrait(initials), name, href, meta, rating, remarks, reply };
}
