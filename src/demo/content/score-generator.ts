import { drawFrom, seedOf } from './random';
import type { Quality, ScoreChange } from './scenario-types';
import { CRITERIA, MEMBER_KEYS } from './types';
import type { CriterionCode, MemberKey } from './types';

/** A score of 1 to 5, or null where the member found too little to score. */
export type Score = number | null;
export type Scores = Record<CriterionCode, Score>;

export interface MemberScores {
  member: MemberKey;
  scores: Scores;
}

/** One seed for the panel: how strict a member is does not change from candidate to candidate. */
const PANEL_SEED = 2029;
const WIDEST_LEANING = 0.3;

/** How far a member's scores lie above or below the panel's, in steps of the scale: −0.3 to 0.3. */
export function leaningOf(member: MemberKey): number {
  const draw = drawFrom(seedOf(PANEL_SEED, MEMBER_KEYS.indexOf(member)));
  return (draw() * 2 - 1) * WIDEST_LEANING;
}

/**
 * Scores of the members named, in framework order of criteria.
 * A member's scores depend on the candidate's seed and on the member alone, so leaving one out changes no other.
 */
export function generateScores(quality: Quality, members: readonly MemberKey[]): MemberScores[] {
  return members.map((member) => ({ member, scores: scoresOf(quality, member) }));
}

function scoresOf(quality: Quality, member: MemberKey): Scores {
  const draw = drawFrom(seedOf(quality.seed, MEMBER_KEYS.indexOf(member)));
  const leaning = leaningOf(member);
  const entries = CRITERIA.map((criterion): [CriterionCode, Score] => {
    const absent = draw() < (quality.missing?.[criterion] ?? 0);
    const noise = ((draw() + draw() + draw() - 1.5) / 1.5) * (quality.spreadOf?.[criterion] ?? quality.spread);
    return [criterion, absent ? null : onScale(quality.base[criterion] + leaning + noise)];
  });
  return Object.fromEntries(entries) as Scores;
}

function onScale(value: number): number {
  return Math.min(5, Math.max(1, Math.floor(value + 0.5)));
}

/**
 * The scores after the meeting: each change moves one score by one step.
 * Throws RangeError where a change names no score or would leave the scale.
 */
export function changeScores(before: readonly MemberScores[], changes: readonly ScoreChange[]): MemberScores[] {
  const after = before.map(({ member, scores }) => ({ member, scores: { ...scores } }));
  for (const { member, criterion, step } of changes) {
    const row = after.find((candidate) => candidate.member === member);
    const score = row?.scores[criterion];
    if (!row || score === null || score === undefined || score + step < 1 || score + step > 5) {
      throw new RangeError(`No score to change: ${member}, ${criterion}, ${step}`);
    }
    row.scores[criterion] = score + step;
  }
  return after;
}
