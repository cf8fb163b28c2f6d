import type { Problem } from '../problems';
import { isObject, type Json, type JsonObject, parseJson } from '../read-json';
import { readStudy } from '../read-study';
import { CASE_STATISTICS, readCases } from './edge-cases';
import { GENERATED_STATISTICS, generateStudy, readGenerator } from './generated-case';
import { basisOf, STATISTICS } from './statistics';
import { type Statistics, valueAt } from './value-at';

export type Report =
  | { readonly ok: true; readonly result: Record<string, unknown> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The same, each statistic computed when its turn comes, so that a large answer never lies in memory as a whole. */
export type LazyReport =
  | { readonly ok: true; readonly entries: Iterable<readonly [string, unknown]> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * All statistics of a file in the reference format, under the keys of its `expected`; a file without `expected` gets
 * every statistic there is. Nothing but the keys of `expected` is looked at.
 */
export function reportOn(text: string): Report {
  const report = reportInParts(text);
  return report.ok ? { ok: true, result: Object.fromEntries(report.entries) } : report;
}

export function reportInParts(text: string): LazyReport {
  const file = readFile(text);
  if (!isObject(file)) return refused('not_readable', 'the file does not hold one JSON object');
  if (file.cases !== undefined) return reportOnCases(file);
  const asked = isObject(file.expected) ? file.expected : {};
  if (file.generator !== undefined) {
    const generator = readGenerator(file.generator);
    if (generator === null) return refused('not_readable', 'generator: not one of section 11 of the definitions');
    const study = generateStudy(generator);
    if (Object.keys(asked).length === 0) return { ok: true, entries: answer(STATISTICS, basisOf(study), asked) };
    return { ok: true, entries: answer(GENERATED_STATISTICS, study, asked) };
  }
  const { study, problems } = readStudy(file);
  if (study === null) return { ok: false, problems };
  return { ok: true, entries: answer(STATISTICS, basisOf(study), asked) };
}

/** One entry per case, by its title. */
function reportOnCases(file: JsonObject): LazyReport {
  const cases = readCases(file);
  const problems = cases.flatMap((reading) => reading.problems);
  if (problems.length > 0) return { ok: false, problems };
  const results = cases.flatMap(({ title, study, expected }) =>
    study === null ? [] : [[title, Object.fromEntries(answer(CASE_STATISTICS, study, expected))] as const],
  );
  return { ok: true, entries: results };
}

function* answer<T>(statistics: Statistics<T>, basis: T, asked: JsonObject): Iterable<readonly [string, unknown]> {
  const keys = Object.keys(asked);
  if (keys.length === 0) for (const [key, of] of Object.entries(statistics)) yield [key, of(basis)];
  for (const key of keys) {
    const value = valueAt(statistics, basis, key, asked[key]);
    if (value !== undefined) yield [key, limitedTo(value, asked[key])];
  }
}

/** The parts of a result that the file asks for: objects lose the keys that their counterpart does not have. */
function limitedTo(value: unknown, asked: Json | undefined): unknown {
  if (!isObject(asked) || typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const parts = value as Record<string, unknown>;
  const kept = Object.keys(parts).filter((key) => Object.hasOwn(asked, key));
  return Object.fromEntries(kept.map((key) => [key, limitedTo(parts[key], asked[key])]));
}

function readFile(text: string): Json {
  try {
    return parseJson(text);
  } catch {
    return null;
  }
}

function refused(code: Problem['code'], message: string): LazyReport & { ok: false } {
  return { ok: false, problems: [{ row: null, code, message }] };
}
