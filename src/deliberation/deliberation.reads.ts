import type { LocalizedText } from '../common/text/localized-text';
import type { citedViews } from '../scoring';
import type { Adoption, Vote } from './domain/adoption';
import type { ErrorReportRead } from './domain/error-reports';
import type { ResultContent } from './domain/result-content';
import type { Standing } from './indicated-ratings';

export interface StatementRead {
  criterionCode: string;
  text: LocalizedText;
  rev: number;
}
export interface ProposalRead {
  number: number;
  grade: string;
  indicated: string;
  reasons: LocalizedText;
  differenceReason: LocalizedText | null;
  status: 'proposed' | 'adopted' | 'not_adopted' | 'withdrawn';
  proposedAt: string;
  decidedAt: string | null;
  /** Null until the vote is decided, and where nobody voted: how others voted is nobody's business before. */
  adoption: Adoption | null;
  /** The reader's own vote. */
  own: Vote | null;
  /** Members who have voted, without how. */
  voted: string[];
}
export interface ReplyRead {
  choice: 'replied' | 'declined';
  text: string;
  language: string;
  receivedAt: string;
  panelResponse: LocalizedText | null;
  rev: number;
}
export interface OpinionRead {
  memberId: string;
  text: LocalizedText;
  rev: number;
}

/** One deliberation as somebody sees it to whom the scores are open. */
export interface Deliberation {
  standing: Standing;
  candidate: string;
  election: LocalizedText;
  documents: Parameters<typeof citedViews>[3];
  /** Member id → letter. */
  letters: Readonly<Record<string, string>>;
  /** The reader's own seat; null for who holds none. */
  memberId: string | null;
  statements: StatementRead[];
  /** Oldest first. */
  proposals: ProposalRead[];
  outcome: ResultContent | null;
  sealedAt: string | null;
  replyWindow: { openedAt: string; endsAt: string } | null;
  reply: ReplyRead | null;
  /** What the candidate reported as wrong, with the secretariat's answers. */
  errorReports: ErrorReportRead[];
  opinions: OpinionRead[];
  /** Receipt of the reader's newest scores; null where there are none. */
  receipt: string | null;
}
