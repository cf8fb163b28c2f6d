import { commonOrder } from '../../common/text/common-order';
import { type FieldChange, textChanges, valueChange } from './field-changes';
import {
  type Criterion,
  criterionTexts,
  type FrameworkContent,
  type ScalePoint,
  type Share,
} from './framework-content';

/** A criterion that both versions have, under the same code, and that differs. */
export interface CriterionChange {
  readonly code: string;
  /** Did it change its place among the criteria that both versions have? */
  readonly moved: boolean;
  readonly fields: readonly FieldChange[];
}

/** A rating category or an outcome; added or removed whole where `before` or `after` is not there. */
export interface RatingChange {
  readonly code: string;
  readonly change: 'added' | 'removed' | 'changed' | 'moved';
  readonly fields: readonly FieldChange[];
}

export interface FrameworkDifference {
  readonly same: boolean;
  /** Name, source and the rules from scores to a rating. */
  readonly framework: readonly FieldChange[];
  readonly added: readonly Criterion[];
  readonly removed: readonly Criterion[];
  readonly changed: readonly CriterionChange[];
  readonly categories: readonly RatingChange[];
  readonly outcomes: readonly RatingChange[];
}

/**
 * What a newer version of a framework changes, item by item and word by word. Items are the same when their codes are.
 * The order is the newer version's; what was removed stands in the older one's order.
 */
export function differenceBetween(older: FrameworkContent, newer: FrameworkContent): FrameworkDifference {
  const parts = {
    framework: frameworkFields(older, newer),
    added: inOrder(newer).filter(({ code }) => !find(older.criteria, code)),
    removed: inOrder(older).filter(({ code }) => !find(newer.criteria, code)),
    changed: changedCriteria(inOrder(older), inOrder(newer)),
    categories: ratingChanges(older.ratingCategories, newer.ratingCategories),
    outcomes: ratingChanges(older.outcomes, newer.outcomes),
  };
  return { same: Object.values(parts).every((part) => part.length === 0), ...parts };
}

function frameworkFields(older: FrameworkContent, newer: FrameworkContent): FieldChange[] {
  return [
    ...valueChange('post', older.post, newer.post),
    ...textChanges('name', older.name, newer.name),
    ...textChanges('source', older.source, newer.source),
    ...valueChange('quorum.min', older.quorum.min, newer.quorum.min),
    ...valueChange('quorum.share', inWords(older.quorum.share), inWords(newer.quorum.share)),
    ...valueChange('quorum.base', older.quorum.base, newer.quorum.base),
    ...valueChange('thresholdRule.minLevel', older.thresholdRule.minLevel, newer.thresholdRule.minLevel),
    ...valueChange('thresholdRule.share', inWords(older.thresholdRule.share), inWords(newer.thresholdRule.share)),
    ...valueChange('minCoverageBp', older.minCoverageBp, newer.minCoverageBp),
  ];
}

function inWords([part, whole]: Share): string {
  return `${part}/${whole}`;
}

function changedCriteria(older: readonly Criterion[], newer: readonly Criterion[]): CriterionChange[] {
  const moved = movedCodes(older, newer);
  return newer.flatMap((criterion) => {
    const before = find(older, criterion.code);
    if (before === undefined) return [];
    const change = {
      code: criterion.code,
      moved: moved.has(criterion.code),
      fields: criterionFields(before, criterion),
    };
    return change.moved || change.fields.length > 0 ? [change] : [];
  });
}

function criterionFields(before: Criterion, after: Criterion): FieldChange[] {
  const values = [...new Set([...before.scale, ...after.scale].map(({ value }) => value))].sort((a, b) => a - b);
  return [
    ...valueChange('kind', before.kind, after.kind),
    ...criterionTexts.flatMap((field) => textChanges(field, before[field], after[field])),
    ...valueChange('weightBp', before.weightBp, after.weightBp),
    ...valueChange('floor', before.floor, after.floor),
    ...values.flatMap((value) => stepFields(value, before.scale, after.scale)),
  ];
}

function stepFields(value: number, before: readonly ScalePoint[], after: readonly ScalePoint[]): FieldChange[] {
  const old = before.find((point) => point.value === value);
  const now = after.find((point) => point.value === value);
  return [
    ...textChanges(`scale.${value}.label`, old?.label ?? null, now?.label ?? null),
    ...textChanges(`scale.${value}.descriptor`, old?.descriptor ?? null, now?.descriptor ?? null),
  ];
}

type RatingItem = FrameworkContent['outcomes'][number] & { readonly minScore?: number | null };

function ratingChanges(older: readonly RatingItem[], newer: readonly RatingItem[]): RatingChange[] {
  const moved = movedCodes(older, newer);
  const kept = newer.flatMap((item): RatingChange[] => {
    const before = find(older, item.code) ?? null;
    const fields = ratingFields(before, item);
    if (before === null) return [{ code: item.code, change: 'added', fields }];
    if (fields.length > 0) return [{ code: item.code, change: 'changed', fields }];
    return moved.has(item.code) ? [{ code: item.code, change: 'moved', fields }] : [];
  });
  const gone = older
    .filter(({ code }) => !find(newer, code))
    .map((item): RatingChange => ({ code: item.code, change: 'removed', fields: ratingFields(item, null) }));
  return [...kept, ...gone];
}

function ratingFields(before: RatingItem | null, after: RatingItem | null): FieldChange[] {
  return [
    ...textChanges('name', before?.name ?? null, after?.name ?? null),
    ...textChanges('meaning', before?.meaning ?? null, after?.meaning ?? null),
    ...valueChange('minScore', before?.minScore ?? null, after?.minScore ?? null),
  ];
}

interface Coded {
  readonly code: string;
}

/** Codes of the items that both lists have and that are out of the longest order common to both: the fewest moves. */
function movedCodes(older: readonly Coded[], newer: readonly Coded[]): Set<string> {
  const before = older.map(({ code }) => code).filter((code) => find(newer, code));
  const after = newer.map(({ code }) => code).filter((code) => find(older, code));
  const still = new Set(commonOrder(before, after).map(([, index]) => after[index]));
  return new Set(after.filter((code) => !still.has(code)));
}

function find<T extends Coded>(items: readonly T[], code: string): T | undefined {
  return items.find((item) => item.code === code);
}

function inOrder(content: FrameworkContent): Criterion[] {
  return [...content.criteria].sort((a, b) => a.position - b.position);
}
