import { DEFAULT_COVERAGE, DEFAULT_SEED, DEFAULT_TRIM } from './default-rules';
import { type Fraction, fraction, fractionOfDecimal, greatestCommonDivisor } from './fraction';
import { type Problem, type ProblemCode } from './problems';
import { readRatings } from './read-ratings';
import { readRules } from './read-rules';
import { isList, isObject, type Json, type JsonObject } from './read-json';
import { type Scale, scaleOf } from './scale';
import { MISSING, type Study, type StudyOptions } from './study';

export type Report = (code: ProblemCode, message: string, row?: number) => void;

export interface StudyNames {
  readonly subjects: readonly string[];
  readonly raters: readonly string[];
  readonly criteria: readonly string[];
}

export interface StudyReading {
  /** Null when there is any problem. */
  readonly study: Study | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads a study in the layout of section 1 and checks it by section 10. Every bad row is named, not the first alone;
 * nothing is dropped in silence.
 */
export function readStudy(file: Json): StudyReading {
  const problems: Problem[] = [];
  const report: Report = (code, message, row) => problems.push({ row: row ?? null, code, message });
  const study = isObject(file) ? readParts(file, report) : null;
  if (!isObject(file)) report('not_readable', 'the file must hold one JSON object');
  return problems.length > 0 ? { study: null, problems } : { study, problems };
}

function readParts(file: JsonObject, report: Report): Study | null {
  const scale = readScale(file.scale, report);
  const names: StudyNames = {
    subjects: readNames(file, 'subjects', report),
    raters: readNames(file, 'raters', report),
    criteria: readNames(file, 'criteria', report),
  };
  const weights = readWeights(file.weights, names.criteria, report);
  const options = isObject(file.options) ? file.options : {};
  const recused = readRecusals(options.recusals, names, report);
  const settings = readOptions(options, names, report);
  if (scale === null) return null;
  const cells = names.subjects.length * names.criteria.length * names.raters.length;
  const study = { ...names, scale, weights, recused, options: settings, levels: new Int16Array(cells).fill(MISSING) };
  readRatings(file, study, report);
  return study;
}

function readScale(value: Json | undefined, report: Report): Scale | null {
  const parts = isObject(value) ? value : {};
  const scale = scaleOf({
    min: Number(parts.min ?? NaN),
    max: Number(parts.max ?? NaN),
    step: Number(parts.step ?? 1),
    type: String(parts.type),
    direction: String(parts.direction),
  });
  if (typeof scale !== 'string') return scale;
  report('bad_scale', `scale: ${scale}`);
  return null;
}

function readNames(file: JsonObject, key: keyof StudyNames, report: Report): readonly string[] {
  const value = file[key];
  if (!isList(value) || value.some((name) => typeof name !== 'string')) {
    report('bad_names', `${key}: must be a list of names`);
    return [];
  }
  const names = value.map(String);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  for (const name of new Set(twice)) report('bad_names', `${key}: ${name} is listed twice`);
  return names;
}

/** Whole numbers in the proportions of the weights; every criterion weighs 1 where no weights are given. */
function readWeights(value: Json | undefined, criteria: readonly string[], report: Report): bigint[] {
  if (value === undefined || value === null) return criteria.map(() => 1n);
  const given = isObject(value) ? value : {};
  for (const name of Object.keys(given)) {
    if (!criteria.includes(name)) report('unknown_criterion', `weights.${name}: no such criterion`);
  }
  const weights = criteria.map((name) => {
    const weight = given[name];
    if (typeof weight === 'number' && Number.isFinite(weight) && weight >= 0) return fractionOfDecimal(weight);
    report(
      'bad_weight',
      `weights.${name}: ${JSON.stringify(weight) ?? 'missing'} is not a finite number of at least 0`,
    );
    return fraction(1);
  });
  if (criteria.length > 0 && weights.every(({ num }) => num === 0n)) report('no_weight', 'weights: all are 0');
  return wholeWeights(weights);
}

function wholeWeights(weights: readonly Fraction[]): bigint[] {
  const common = weights.reduce((den, weight) => (weight.den > den ? weight.den : den), 1n);
  const whole = weights.map(({ num, den }) => num * (common / den));
  const divisor = whole.reduce(greatestCommonDivisor, 0n);
  return divisor === 0n ? whole : whole.map((weight) => weight / divisor);
}

function readRecusals(value: Json | undefined, names: StudyNames, report: Report): Uint8Array {
  const recused = new Uint8Array(names.subjects.length * names.raters.length);
  if (value !== undefined && !isList(value))
    report('bad_option', 'options.recusals: must be a list of [subject, rater]');
  (isList(value) ? value : []).forEach((pair, index) => {
    const [subject, rater] = isList(pair) ? pair : [];
    const s = names.subjects.indexOf(String(subject));
    const r = names.raters.indexOf(String(rater));
    if (s === -1) report('unknown_subject', `options.recusals[${index}]: unknown subject ${String(subject)}`);
    if (r === -1) report('unknown_rater', `options.recusals[${index}]: unknown rater ${String(rater)}`);
    if (s !== -1 && r !== -1) recused[s * names.raters.length + r] = 1;
  });
  return recused;
}

function readOptions(options: JsonObject, names: StudyNames, report: Report): StudyOptions {
  const sensitivity = isObject(options.sensitivity) ? options.sensitivity : {};
  const concentration = sensitivity.concentration;
  if (concentration !== undefined && !(typeof concentration === 'number' && concentration > 0)) {
    report('bad_option', 'options.sensitivity.concentration: must be a number above 0');
  }
  return {
    trim: readShare(options.trim, DEFAULT_TRIM, 'trim', (trim) => trim < 0.5, 'from 0 to below 0.5', report),
    minCoverage: readShare(options.min_coverage, DEFAULT_COVERAGE, 'min_coverage', (s) => s <= 1, 'in 0..1', report),
    rules: readRules(options, names.criteria, report),
    concentration: typeof concentration === 'number' ? concentration : null,
    seed: typeof options.seed === 'number' ? options.seed >>> 0 : DEFAULT_SEED,
  };
}

function readShare(
  value: Json | undefined,
  absent: Fraction,
  name: string,
  fits: (share: number) => boolean,
  range: string,
  report: Report,
): Fraction {
  if (value === undefined || value === null) return absent;
  if (typeof value === 'number' && value >= 0 && fits(value)) return fractionOfDecimal(value);
  report('bad_option', `options.${name}: ${JSON.stringify(value)} is not a share ${range}`);
  return absent;
}
