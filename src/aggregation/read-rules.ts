import { NOTATION_BOUNDS } from './default-rules';
import { compareFractions, type Fraction, fraction, fractionOfDecimal } from './fraction';
import type { Category, Floor, Quorum, RatingRules, Threshold } from './rating-rules';
import { isList, isObject, type Json, type JsonObject } from './read-json';
import type { Report } from './read-study';

/** Rating rules from `options`; null where the file has no categories, and so asks for no rating. */
export function readRules(options: JsonObject, criteria: readonly string[], report: Report): RatingRules | null {
  if (options.categories === undefined && options.quorum === undefined && options.thresholds === undefined) return null;
  return {
    quorum: readQuorum(options.quorum, report),
    thresholds: readList(options.thresholds, 'thresholds', report).map((value, index) =>
      readThreshold(value, `options.thresholds[${index}]`, criteria, report),
    ),
    categories: readCategories(options.categories, report),
    notation: NOTATION_BOUNDS,
    floors: readList(options.floors, 'floors', report).map((value, index) =>
      readFloor(value, `options.floors[${index}]`, criteria, report),
    ),
    floorCategory: readFloorCategory(options, report),
  };
}

/** Beyond section 9, as point 2 of the design notes has it: below a floor, at best `floor_category`. */
function readFloor(value: Json, where: string, criteria: readonly string[], report: Report): Floor {
  const { criterion, min_level: minLevel } = isObject(value) ? value : {};
  if (!criteria.includes(String(criterion))) {
    report('unknown_criterion', `${where}.criterion: unknown criterion ${String(criterion)}`);
  }
  if (typeof minLevel !== 'number' || !Number.isFinite(minLevel)) {
    report('bad_option', `${where}.min_level: must be a number`);
  }
  return { criterion: String(criterion), floor: Number(minLevel) };
}

function readFloorCategory(options: JsonObject, report: Report): string | null {
  const named = options.floor_category ?? null;
  if (named === null && (options.floors ?? null) === null) return null;
  const known = isList(options.categories) && options.categories.some((entry) => isObject(entry) && entry.id === named);
  if (!known) report('bad_option', 'options.floor_category: must be one of the categories');
  return String(named);
}

function readQuorum(value: Json | undefined, report: Report): Quorum {
  const quorum = isObject(value) ? value : {};
  const { min = 0, base = 'panel' } = quorum;
  if (typeof min !== 'number' || !Number.isInteger(min) || min < 0) {
    report('bad_option', 'options.quorum.min: must be a whole number of at least 0');
  }
  if (base !== 'panel' && base !== 'eligible') report('bad_option', 'options.quorum.base: must be panel or eligible');
  const share = quorum.share === undefined ? fraction(0) : readShare(quorum.share, 'options.quorum.share', report);
  return { min: Number(min), share, base: base === 'eligible' ? 'eligible' : 'panel' };
}

function readThreshold(value: Json, where: string, criteria: readonly string[], report: Report): Threshold {
  const { criterion, min_level: minLevel, share } = isObject(value) ? value : {};
  if (!criteria.includes(String(criterion))) {
    report('unknown_criterion', `${where}.criterion: unknown criterion ${String(criterion)}`);
  }
  if (typeof minLevel !== 'number' || !Number.isFinite(minLevel)) {
    report('bad_option', `${where}.min_level: must be a number`);
  }
  return {
    criterion: String(criterion),
    minLevel: Number(minLevel),
    share: readShare(share, `${where}.share`, report),
  };
}

/** Best first. A `min_score` of null: no vote reaches the category, an unmet threshold alone does. */
function readCategories(value: Json | undefined, report: Report): Category[] {
  const categories = readList(value, 'categories', report).map((entry, index) => {
    const { id, min_score: minScore } = isObject(entry) ? entry : {};
    const score = typeof minScore === 'number' && Number.isFinite(minScore) ? fractionOfDecimal(minScore) : null;
    if (typeof id !== 'string' || (score === null && minScore !== null)) {
      report('bad_option', `options.categories[${index}]: needs an id and a finite min_score or null`);
    }
    return { code: String(id), minScore: score };
  });
  if (categories.length === 0) report('bad_option', 'options.categories: must name at least one category');
  categories.forEach(({ code, minScore }, index) => {
    const better = categories[index - 1] ?? null;
    if (better === null || minScore === null) return;
    if (better.minScore === null || compareFractions(better.minScore, minScore) < 0) {
      report('bad_option', `options.categories[${index}]: ${code} asks for more than the better ${better.code}`);
    }
  });
  return categories;
}

/** `[numerator, denominator]`, or a decimal, in 0..1. */
function readShare(value: Json | undefined, where: string, report: Report): Fraction {
  if (typeof value === 'number' && value >= 0 && value <= 1) return fractionOfDecimal(value);
  const [num, den] = isList(value) ? value : [];
  if (Number.isSafeInteger(num) && Number.isSafeInteger(den) && Number(den) > 0) {
    if (Number(num) >= 0 && Number(num) <= Number(den)) return fraction(Number(num), Number(den));
  }
  report(
    'bad_option',
    `${where}: ${JSON.stringify(value) ?? 'missing'} is not a share [numerator, denominator] in 0..1`,
  );
  return fraction(1);
}

function readList(value: Json | undefined, name: string, report: Report): readonly Json[] {
  if (value === undefined) return [];
  if (isList(value)) return value;
  report('bad_option', `options.${name}: must be a list`);
  return [];
}
