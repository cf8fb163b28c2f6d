import { criterionFirst, criterionSums } from '../composites';
import { DEFAULT_COVERAGE, DEFAULT_SEED, DEFAULT_TRIM } from '../default-rules';
import { toNumber } from '../fraction';
import { ranks } from '../rank';
import { alphas } from '../agreement/agreement';
import { unitsOf } from '../agreement/unit-counts';
import { xorshift32 } from '../random';
import { isObject, type Json } from '../read-json';
import { scaleOf } from '../scale';
import { designOfScores } from '../severity/design';
import { severityByLeastSquares } from '../severity/severity';
import { MISSING, type Study } from '../study';

export interface Generator {
  readonly seed: number;
  readonly candidates: number;
  readonly criteria: number;
  readonly raters: number;
  /** Chance of a missing cell. */
  readonly missing: number;
}

export function readGenerator(value: Json | undefined): Generator | null {
  if (!isObject(value) || value.kind !== 'xorshift32-additive') return null;
  const { seed, candidates, criteria, raters, missing } = value;
  const parts = [seed, candidates, criteria, raters, missing].map(Number);
  if (!parts.every((part) => Number.isFinite(part) && part >= 0)) return null;
  const [s = 0, n = 0, c = 0, m = 0, gap = 0] = parts;
  return { seed: s, candidates: n, criteria: c, raters: m, missing: gap };
}

/** The study of section 11. Sums run from left to right, so that every implementation draws the same scores. */
export function generateStudy(generator: Generator): Study {
  const { candidates, criteria, raters, missing } = generator;
  const scale = scaleOf({ min: 1, max: 5, step: 1 });
  if (typeof scale === 'string') throw new RangeError(scale);
  const u = xorshift32(generator.seed);
  const effects = (count: number, spread: number): Float64Array =>
    Float64Array.from({ length: count }, () => (u() + u() + u() - 1.5) * spread);
  const [theta, beta] = [effects(candidates, 1.5), effects(raters, 0.8)];
  const levels = new Int16Array(candidates * criteria * raters).fill(MISSING);
  for (let cell = 0; cell < levels.length; cell += 1) {
    if (u() < missing) continue;
    const base = 3 + (theta[Math.floor(cell / (criteria * raters))] ?? 0) + (beta[cell % raters] ?? 0);
    const value = Math.floor(base + (u() + u() + u() + u() - 2) * 1.2 + 0.5);
    levels[cell] = Math.min(5, Math.max(1, value)) - 1;
  }
  return {
    scale,
    subjects: numbered('c', candidates),
    criteria: numbered('k', criteria),
    raters: numbered('p', raters),
    weights: Array.from({ length: criteria }, (_, criterion) => BigInt(criterion + 1)),
    levels,
    recused: new Uint8Array(candidates * raters),
    options: {
      trim: DEFAULT_TRIM,
      minCoverage: DEFAULT_COVERAGE,
      rules: null,
      concentration: null,
      seed: DEFAULT_SEED,
    },
  };
}

/** Statistics of a generated study, in the short forms of `11-generated-100k.json`. */
export const GENERATED_STATISTICS: Readonly<Record<string, (study: Study) => unknown>> = {
  checks: (study) => checks(study),
  weights_used: (study) => study.weights.map(Number),
  'composite.criterion_first': (study) => {
    const values = composites(study).filter((value) => value !== null);
    const sorted = [...values].sort((a, b) => a - b);
    const sum = sorted.reduce((total, value) => total + value, 0);
    return { first_10: values.slice(0, 10), min: sorted[0], max: sorted.at(-1), mean: sum / values.length };
  },
  krippendorff_alpha: (study) => {
    const units = unitsOf(study, [...study.criteria.keys()]);
    return alphas(units, study).krippendorff_alpha;
  },
  'severity.least_squares': (study) => severityInShort(study),
  top_10_candidate_indices: (study) => {
    const places = ranks(composites(study)).map((rank, index) => ({ rank: rank ?? Infinity, index }));
    return places
      .sort((a, b) => a.rank - b.rank || a.index - b.index)
      .slice(0, 10)
      .map(({ index }) => index);
  },
};

/** Every single score is one observation. */
function severityInShort(study: Study): object {
  const result = severityByLeastSquares(designOfScores(study));
  if ('error' in result) return result;
  const { df, sigma2, mu, adjusted, severity } = result;
  const severities = study.raters.map((name) => severity[name] ?? null).filter((value) => value !== null);
  return {
    df,
    sigma2,
    mu,
    adjusted_first_10: study.subjects.slice(0, 10).map((name) => adjusted[name] ?? null),
    severity_first_10: severities.slice(0, 10),
    severity_min: Math.min(...severities),
    severity_max: Math.max(...severities),
  };
}

function composites(study: Study): (number | null)[] {
  return criterionFirst(study, criterionSums(study)).map((value) => (value === null ? null : toNumber(value)));
}

function checks(study: Study): object {
  const counts = new Array<number>(study.scale.levels).fill(0);
  for (const level of study.levels) if (level !== MISSING) counts[level] = (counts[level] ?? 0) + 1;
  return {
    cells: study.levels.length,
    present: counts.reduce((sum, count) => sum + count, 0),
    sum: counts.reduce((sum, count, level) => sum + count * (level + 1), 0),
    first_40_values: Array.from(study.levels.subarray(0, 40), (level) => (level === MISSING ? null : level + 1)),
    level_counts: counts,
  };
}

function numbered(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${letter}${index}`);
}
