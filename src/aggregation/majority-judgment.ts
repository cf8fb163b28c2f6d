import { compareByGauge, compareRuns, lowerMiddleLevel, majorityValue, type Profile, runsOf } from './majority-order';
import { ranksBy } from './rank';
import { byName, isRecused, levelCounts, type Study } from './study';
import { valueOfLevel } from './scale';

/** What a missing opinion means: nothing (`exclude`, the default) or the worst grade. */
export type MissingPolicy = 'exclude' | 'missing_as_worst';

/** The sequence itself is given up to this number of grades. */
const LONGEST_SEQUENCE = 40;

export interface MajorityResult {
  readonly tally: readonly number[];
  readonly grade: number | null;
  readonly above: number;
  readonly below: number;
  readonly n: number;
  readonly p: number | null;
  readonly q: number | null;
  readonly sign: '+' | '-' | null;
  readonly rank_by_majority_value: number | null;
  readonly rank_by_gauge: number | null;
  readonly majority_value?: readonly number[];
}

/**
 * Majority judgment on one criterion (section 5; Balinski and Laraki, Majority Judgment, MIT Press 2010), keyed by
 * subject. On a scale where lower is better the grades are read from the other end, so that "worst" and "above" keep
 * their sense; `tally` and `grade` stay in the scale's own order.
 */
export function majorityJudgment(
  study: Study,
  criterion: number,
  policy: MissingPolicy = 'exclude',
): Record<string, MajorityResult> {
  const profiles = study.subjects.map((_, subject) => profileOf(study, subject, criterion, policy));
  const present = profiles.map((profile) => (profile.n === 0 ? null : profile));
  const byValue = ranksBy(
    present.map((profile) => (profile === null ? null : runsOf(profile))),
    compareRuns,
  );
  const byGauge = ranksBy(present, compareByGauge);
  return byName(study.subjects, (subject) => ({
    ...majorityGrade(study, profiles[subject] ?? { counts: [], n: 0 }),
    rank_by_majority_value: byValue[subject] ?? null,
    rank_by_gauge: byGauge[subject] ?? null,
    ...sequence(study, profiles[subject]),
  }));
}

/** Counts per grade from worst to best. A recused member's blank is never an opinion. */
function profileOf(study: Study, subject: number, criterion: number, policy: MissingPolicy): Profile {
  const counts = levelCounts(study, subject, criterion);
  if (study.scale.lowerIsBetter) counts.reverse();
  const given = counts.reduce((sum, count) => sum + count, 0);
  const eligible = study.raters.filter((_, rater) => !isRecused(study, subject, rater)).length;
  if (policy === 'missing_as_worst') counts[0] = (counts[0] ?? 0) + eligible - given;
  return { counts, n: policy === 'missing_as_worst' ? eligible : given };
}

function majorityGrade(
  study: Study,
  profile: Profile,
): Pick<MajorityResult, 'tally' | 'grade' | 'above' | 'below' | 'n' | 'p' | 'q' | 'sign'> {
  const tally = study.scale.lowerIsBetter ? [...profile.counts].reverse() : profile.counts;
  const level = lowerMiddleLevel(profile);
  if (level === null) return { tally, grade: null, above: 0, below: 0, n: 0, p: null, q: null, sign: null };
  const { n, counts } = profile;
  const below = counts.slice(0, level).reduce((sum, count) => sum + count, 0);
  const above = n - below - (counts[level] ?? 0);
  const grade = gradeOf(study, level);
  return { tally, grade, above, below, n, p: above / n, q: below / n, sign: above > below ? '+' : '-' };
}

function sequence(study: Study, profile: Profile | undefined): Pick<MajorityResult, 'majority_value'> {
  if (profile === undefined || profile.n > LONGEST_SEQUENCE) return {};
  return { majority_value: majorityValue(profile).map((level) => gradeOf(study, level)) };
}

function gradeOf(study: Study, level: number): number {
  const { scale } = study;
  return valueOfLevel(scale, scale.lowerIsBetter ? scale.levels - 1 - level : level);
}
