import { fill, FilledForm } from '../../common/web/form/form-view';
import { line, Line, Many, OneOf, Flag, Text, Whole } from '../../common/web/form';
import { NOT_ENOUGH } from '../../common/web/components/anchored-scale';
import { Rating, ratingOf, referenceFrom, referenceKey } from '../domain/assessment-content';
import type { Save } from '../domain/draft';

export const SCORES = ['1', '2', '3', '4', '5', NOT_ENOUGH] as const;
/** Passages that one reason may rest on. */
const MOST_PASSAGES = 50;

/** One criterion of a draft. Whatever is missing may be saved; only submitting asks for more. */
export class RatingForm {
  @OneOf(SCORES, { optional: true }) score: string | null;
  @Text({ max: 20_000, optional: true }) reason: string | null;
  @Many(line({ max: 50, pattern: /^[0-9a-f-]{36}\.[1-9]\d{0,4}$/ }), { max: MOST_PASSAGES }) evidence: string[];
  /** Revision of the draft that the page was made from. */
  @Whole({ min: 0 }) rev: number;
  /** The open page, so that its own saves are told from another window's. */
  @Line({ max: 40 }) tab: string;
  /** Counted up by the script; 0 without it. */
  @Whole({ min: 0, optional: true }) seq: number | null;
  /** What to do after saving: the value of the button used. */
  @Line({ max: 120, optional: true }) then: string | null;
  /** What the dossier beside the form shows. */
  @Line({ max: 40, optional: true }) document: string | null;
  @Flag() original: boolean;
  @Line({ max: 200, optional: true }) q: string | null;
  /** The passage at the top of what is seen, told by the script. */
  @Line({ max: 50, optional: true }) passage: string | null;
}

type RatingFields = Pick<RatingForm, 'score' | 'reason' | 'evidence'>;

export function ratingFrom({ score, reason, evidence }: RatingFields): Rating {
  const insufficient = score === NOT_ENOUGH;
  return ratingOf({
    value: score === null || insufficient ? null : Number(score),
    insufficient,
    reason: reason ?? '',
    evidence: evidence.flatMap((key) => referenceFrom(key) ?? []),
  });
}

export function saveFrom(form: RatingForm, criterion: string): Save {
  const { rev, tab, seq } = form;
  return { criterion, rating: ratingFrom(form), rev, tab, seq: seq ? seq : null };
}

/** The form as it is shown for a stored rating. */
export function filledWith(rating: Rating, more: string[] = []): FilledForm {
  const score = rating.insufficient ? NOT_ENOUGH : rating.value;
  return fill({
    score,
    reason: rating.reason,
    evidence: [...new Set([...rating.evidence.map(referenceKey), ...more])],
  });
}
