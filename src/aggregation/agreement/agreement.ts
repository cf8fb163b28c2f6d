import type { Study } from '../study';
import { type AlphaInterval, alphaInterval } from './alpha-bootstrap';
import { completeScores } from './complete-scores';
import { fleissKappa } from './fleiss-kappa';
import { type Icc, icc, type IccError } from './icc';
import { type KendallW, kendallW } from './kendall-w';
import { alphaOf, coincidences, type Metric, METRICS } from './krippendorff-alpha';
import { type KappaWeights, lightKappa } from './light-kappa';
import { type UnitCounts, unitsOf } from './unit-counts';

type ByMetric<T> = Partial<Record<Metric, T>>;

/** Agreement of the raters on one criterion. On a nominal scale only the coefficients without an order exist. */
export interface AgreementResult {
  readonly krippendorff_alpha: ByMetric<number | null>;
  readonly krippendorff_alpha_reason: ByMetric<string | null>;
  readonly krippendorff_alpha_bootstrap: AlphaInterval;
  readonly fleiss_kappa: number | null;
  readonly light_kappa: Partial<Record<KappaWeights, number | null>>;
  readonly icc?: Icc | IccError;
  readonly kendall_w?: KendallW | null;
}

/** Section 6 of the definitions, each coefficient in its own file. A coefficient is computed when it is read. */
export function agreementOn(study: Study, criterion: number): AgreementResult {
  const nominal = study.scale.type === 'nominal';
  const units = unitsOf(study, [criterion]);
  const complete = completeScores(study, criterion);
  const weights: KappaWeights[] = nominal ? ['unweighted'] : ['unweighted', 'linear', 'quadratic'];
  const step = study.scale.step / study.scale.unitsPerOne;
  return {
    ...alphas(units, study),
    get krippendorff_alpha_bootstrap() {
      const metric = nominal ? 'nominal' : 'ordinal';
      return alphaInterval(units, metric, { seed: study.options.seed });
    },
    fleiss_kappa: fleissKappa(complete),
    get light_kappa() {
      return Object.fromEntries(weights.map((kind) => [kind, lightKappa(study, criterion, kind)]));
    },
    ...(nominal ? {} : { icc: icc(complete, step), kendall_w: kendallW(complete) }),
  };
}

/** Alpha by every metric that the scale allows, and the reason where there is none. */
export function alphas(
  units: UnitCounts,
  study: Study,
): Pick<AgreementResult, 'krippendorff_alpha' | 'krippendorff_alpha_reason'> {
  const shared = coincidences(units);
  const metrics = study.scale.type === 'nominal' ? (['nominal'] as const) : METRICS;
  const results = metrics.map((metric) => [metric, alphaOf(shared, metric)] as const);
  return {
    krippendorff_alpha: Object.fromEntries(results.map(([metric, { alpha }]) => [metric, alpha])),
    krippendorff_alpha_reason: Object.fromEntries(results.map(([metric, { reason }]) => [metric, reason])),
  };
}
