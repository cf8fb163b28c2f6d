import type { LocalizedText } from '../../common/text/localized-text';
import type { QuestionnaireContent, Respondent } from './questionnaire-content';
import type { VersionState } from './version-state';

/** One version with all that it says. */
export interface QuestionnaireVersionRead {
  id: string;
  questionnaireId: string;
  number: number;
  status: VersionState;
  content: QuestionnaireContent;
  note: LocalizedText | null;
  contentHash: string | null;
  createdAt: string;
  publishedAt: string | null;
  rev: number;
}

export interface QuestionnaireRead {
  id: string;
  electionId: string;
  respondent: Respondent;
  dueAt: string | null;
  rev: number;
  /** Oldest first; there is at least one. */
  versions: QuestionnaireVersionRead[];
}

/** The version that is asked: the published one. */
export const inForce = ({ versions }: QuestionnaireRead): QuestionnaireVersionRead | null =>
  versions.find(({ status }) => status === 'published') ?? null;
export const draftOf = ({ versions }: QuestionnaireRead): QuestionnaireVersionRead | null =>
  versions.find(({ status }) => status === 'draft') ?? null;
