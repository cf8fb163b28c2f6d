import type { CandidacyRead } from '../candidates';
import type { ElectionRead } from '../elections';
import type { Standing } from './domain/whose-turn';
import type { CycleRead, ReviewRead } from './panel.reads';
import type { Progress } from './ports/own-progress';
import type { RoomNote } from './ports/room-notes';
import type { TimeRequestRead } from './time-requests.queries';
import type { DeclarationRead, RecusalRead } from './recusals.queries';

/** One review as its member sees it. What a recused member may not know is not in it. */
export interface OwnReview {
  review: ReviewRead;
  cycle: CycleRead;
  election: ElectionRead;
  candidacy: CandidacyRead;
  memberId: string;
  standing: Standing;
  recusal: RecusalRead | null;
  declaration: DeclarationRead | null;
  progress: Progress;
}

/** Addresses of pages that higher modules may have; null where none has. */
export interface RowLinks {
  score: string | null;
  ownScores: string | null;
  deliberation: string | null;
}

/** One review of the home page with all that its row says. */
export interface RowData {
  own: OwnReview;
  reading: { documents: number; words: number } | null;
  /** How many of how many have submitted; null unless the member has (settled point 6). */
  others: { submitted: number; of: number } | null;
  note: RoomNote | null;
  /** The newest request for more time; null where there is none. */
  moreTime: TimeRequestRead | null;
  links: RowLinks;
}
