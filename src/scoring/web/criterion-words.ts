import { inLanguage } from '../../common/text/localized-text';
import type { Words } from '../../common/text/words';
import type { Criterion } from '../../criteria';
import type { ScalePoint } from '../../common/web/components/anchored-scale';
import type { Rating } from '../domain/assessment-content';
import type { Gap } from '../domain/completeness';
import { REASON_WORDS } from '../domain/completeness';

export function criterionTitle(words: Words, criterion: Criterion): string {
  return inLanguage(criterion.title, words.lang).text;
}

/** The five steps of a criterion's scale with its own anchors, lowest first. */
export function scalePoints(words: Words, criterion: Criterion): ScalePoint[] {
  return criterion.scale.map(({ value, label, descriptor }) => ({
    value,
    label: inLanguage(label, words.lang).text,
    anchor: inLanguage(descriptor, words.lang).text,
  }));
}

/** "4: Clearly shown", "Not enough to score" or "Not scored yet". */
export function scoreInWords(words: Words, criterion: Criterion, rating: Rating): string {
  if (rating.insufficient) return words.t('common.scale.notEnough');
  const point = criterion.scale.find(({ value }) => value === rating.value);
  if (!point) return words.t('scoring.score.none');
  return words.t('scoring.score.value', { value: point.value, label: inLanguage(point.label, words.lang).text });
}

/** A sentence on what is missing. */
export function gapInWords(words: Words, gap: Gap, count: number): string {
  return words.t(`scoring.gap.${gap}`, { count, min: REASON_WORDS.min, max: REASON_WORDS.max });
}
