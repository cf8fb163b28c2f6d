import { DEFAULT_SEED, JsonObject, METHOD_VERSION } from '../../aggregation';
import { FrameworkContent } from '../../criteria';
import { panelCriteriaOf, panelRulesOf } from './panel-rules-of';

/** The counted scores on one candidate. */
export interface StudiedCandidate {
  /** Short name, unique in the election. */
  slug: string;
  recused: readonly string[];
  assessments: readonly { member: string; ratings: Record<string, { value: number | null }> }[];
}

export interface StudiedCycle {
  /** What the file calls itself: the election's short name. */
  name: string;
  framework: FrameworkContent;
  /** The least number of members that the cycle demands. */
  quorumMin: number;
  /** Members who sit on the panel. */
  seated: readonly string[];
  candidates: readonly StudiedCandidate[];
}

const WHOLE_BP = 10_000;
const FIVE_STEPS = { min: 1, max: 5, step: 1, type: 'ordinal', direction: 'higher_is_better' };
const COLUMNS = ['subject', 'rater', 'criterion', 'value'];

/** A study in the reference format. */
export interface StudyFile extends JsonObject {
  readonly name: string;
  readonly raters: string[];
  readonly options: JsonObject & { seed: number };
  readonly columns: string[];
  readonly ratings: Row[];
}

type Row = [subject: string, rater: string, criterion: string, value: number];

/**
 * The cycle as a file in the reference format: what the statistics are computed from, and what the export holds, so
 * that the two cannot differ. Members are letters, and all is in the order of names and letters: neither the database
 * nor the time of submission shows. Rows of a member who stepped aside are left out whatever the caller hands in.
 */
export function studyFile(cycle: StudiedCycle, letters: ReadonlyMap<string, string>): StudyFile {
  const candidates = [...cycle.candidates].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const criteria = panelCriteriaOf(cycle.framework);
  const raters = cycle.seated.map((member) => letterOf(letters, member)).sort(byLetter);
  return {
    name: cycle.name,
    description: METHOD_VERSION,
    scale: FIVE_STEPS,
    subjects: candidates.map(({ slug }) => slug),
    raters,
    criteria: criteria.map(({ code }) => code),
    weights: Object.fromEntries(
      criteria.map(({ code, kind, weightBp }) => [code, kind === 'threshold' ? 0 : weightBp]),
    ),
    options: {
      ...rulesOf(cycle),
      recusals: recusalsOf(candidates, cycle.seated, letters),
      seed: DEFAULT_SEED,
    },
    columns: COLUMNS,
    ratings: candidates.flatMap((candidate) => rowsOf(candidate, cycle.seated, letters)),
  };
}

function rulesOf({ framework, quorumMin }: StudiedCycle): JsonObject {
  const rules = panelRulesOf(framework, quorumMin);
  const criteria = panelCriteriaOf(framework);
  const { minLevel, share } = rules.threshold;
  const floors = criteria.flatMap(({ code, floor }) => (floor === null ? [] : [{ criterion: code, min_level: floor }]));
  return {
    min_coverage: framework.minCoverageBp / WHOLE_BP,
    quorum: { ...rules.quorum },
    thresholds: criteria
      .filter(({ kind }) => kind === 'threshold')
      .map(({ code }) => ({ criterion: code, min_level: minLevel, share })),
    categories: rules.categories.map(({ code, minHundredths }) => ({
      id: code,
      min_score: minHundredths === null ? null : minHundredths / 100,
    })),
    floors,
    floor_category: rules.floorCategory,
  };
}

function recusalsOf(
  candidates: readonly StudiedCandidate[],
  seated: readonly string[],
  letters: ReadonlyMap<string, string>,
): string[][] {
  return candidates.flatMap(({ slug, recused }) =>
    seated
      .filter((member) => recused.includes(member))
      .map((member) => letterOf(letters, member))
      .sort(byLetter)
      .map((letter) => [slug, letter]),
  );
}

function rowsOf(
  { slug, recused, assessments }: StudiedCandidate,
  seated: readonly string[],
  letters: ReadonlyMap<string, string>,
): Row[] {
  return assessments
    .filter(({ member }) => seated.includes(member) && !recused.includes(member))
    .flatMap(({ member, ratings }) =>
      Object.entries(ratings).flatMap(([criterion, { value }]): Row[] =>
        value === null ? [] : [[slug, letterOf(letters, member), criterion, value]],
      ),
    )
    .sort((a, b) => byLetter(a[1], b[1]) || (a[2] < b[2] ? -1 : 1));
}

function letterOf(letters: ReadonlyMap<string, string>, member: string): string {
  const letter = letters.get(member);
  if (letter === undefined) throw new RangeError('a member without a letter');
  return letter;
}

/** A to Z, then AA and so on. */
const byLetter = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
