import { IndicatedRating } from '../../aggregation';
import { LocalizedText } from '../../common/text/localized-text';
import { VoteCount } from './adoption';

/** What is sealed at the end of a review: everything a release may use, and nothing that names who scored what. */
export interface ResultContent {
  reviewId: string;
  frameworkVersionId: string;
  frameworkHash: string;
  methodVersion: string;
  /** Receipts of the assessments that counted, sorted, so that each member can find the own one (S47). */
  receipts: string[];
  panelSize: number;
  counted: number;
  rating: IndicatedRating;
  indicatedGrade: string;
  finding: { grade: string; reasons: LocalizedText; differenceReason: LocalizedText | null; adoptedAt: string };
  vote: VoteCount | null;
  eligible: number;
  statements: { criterionCode: string; text: LocalizedText }[];
  steppedAside: { memberId: string; name: string; category: string }[];
  opinions: { name: string; text: LocalizedText }[];
  reply: {
    choice: 'replied' | 'declined' | 'none';
    text: string;
    language: string | null;
    receivedAt: string | null;
    panelResponse: LocalizedText | null;
  };
}
