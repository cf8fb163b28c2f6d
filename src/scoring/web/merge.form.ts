import { line, Line, Many, OneOf, Text, Whole } from '../../common/web/form';
import { Choices, KEEPS } from '../domain/merge';
import { SCORES } from './rating.form';

/** What this window had, and what to keep of each field that differs. */
export class MergeForm {
  @OneOf(SCORES, { optional: true }) score: string | null;
  @Text({ max: 20_000, optional: true }) reason: string | null;
  @Many(line({ max: 50, pattern: /^[0-9a-f-]{36}\.[1-9]\d{0,4}$/ }), { max: 50 }) evidence: string[];
  /** Revision of the draft that was shown as the other text. */
  @Whole({ min: 0 }) rev: number;
  @Line({ max: 40 }) tab: string;
  @OneOf(KEEPS, { optional: true }) keepScore: 'mine' | 'theirs' | 'both' | null;
  @OneOf(KEEPS, { optional: true }) keepReason: 'mine' | 'theirs' | 'both' | null;
  @OneOf(KEEPS, { optional: true }) keepEvidence: 'mine' | 'theirs' | 'both' | null;
}

export function choicesFrom({ keepScore, keepReason, keepEvidence }: MergeForm): Choices {
  return {
    ...(keepScore ? { score: keepScore } : {}),
    ...(keepReason ? { reason: keepReason } : {}),
    ...(keepEvidence ? { evidence: keepEvidence } : {}),
  };
}
