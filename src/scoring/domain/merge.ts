import { EvidenceReference, Rating, ratingOf, sameEvidence } from './assessment-content';

export const RATING_FIELDS = ['score', 'reason', 'evidence'] as const;
export type RatingField = (typeof RATING_FIELDS)[number];

/** What to keep of one field. `both`: the texts one after the other, the passages of both; a score is one or the other. */
export const KEEPS = ['mine', 'theirs', 'both'] as const;
export type Keep = (typeof KEEPS)[number];
export type Choices = Partial<Record<RatingField, Keep>>;

/** The fields in which two texts of one criterion differ, in the order of the page. */
export function differingFields(mine: Rating, theirs: Rating): RatingField[] {
  return RATING_FIELDS.filter((field) => !SAME[field](mine, theirs));
}

/** Fields that differ and for which no usable choice was made. */
export function undecided(mine: Rating, theirs: Rating, choices: Choices): RatingField[] {
  return differingFields(mine, theirs).filter((field) => {
    const choice = choices[field];
    return choice === undefined || (field === 'score' && choice === 'both');
  });
}

/**
 * One rating from two windows. Fields that agree stay; of the others each follows its choice.
 * Throws RangeError while a field is undecided: nothing is dropped silently.
 */
export function mergeRatings(mine: Rating, theirs: Rating, choices: Choices): Rating {
  const open = undecided(mine, theirs, choices);
  if (open.length > 0) throw new RangeError(`no choice for ${open.join(', ')}`);
  const scored = choices.score === 'theirs' ? theirs : mine;
  return ratingOf({
    value: scored.value,
    insufficient: scored.insufficient,
    reason: mergedText(mine.reason, theirs.reason, choices.reason ?? 'mine'),
    evidence: mergedEvidence(mine.evidence, theirs.evidence, choices.evidence ?? 'mine'),
  });
}

const SAME: Record<RatingField, (a: Rating, b: Rating) => boolean> = {
  score: (a, b) => a.value === b.value && a.insufficient === b.insufficient,
  reason: (a, b) => a.reason === b.reason,
  evidence: (a, b) => sameEvidence(a.evidence, b.evidence),
};

function mergedText(mine: string, theirs: string, keep: Keep): string {
  if (keep === 'mine' || mine === theirs) return mine;
  return keep === 'theirs' ? theirs : [theirs, mine].filter((text) => text !== '').join('\n\n');
}

function mergedEvidence(mine: EvidenceReference[], theirs: EvidenceReference[], keep: Keep): EvidenceReference[] {
  if (keep === 'both') return [...theirs, ...mine];
  return keep === 'mine' ? mine : theirs;
}
