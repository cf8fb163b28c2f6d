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

/**
 * All statistics of a file in the reference format, under the keys of its `expected`; a file without `expected` gets
 * every statistic there is. Nothing but the keys of `expected` is looked at.
 */
export function reportOn(text: string): Report {
  const file = readFile(text);
  if (!isObject(file)) return refused('not_readable', 'the file does not hold one JSON object');
  if (file.cases !== undefined) return reportOnCases(file);
  const asked = isObject(file.expected) ? file.expected : {};
  if (file.generator !== undefined) {
    const generator = readGenerator(file.generator);
    if (generator === null) return refused('not_readable', 'generator: not one of section 11 of the definitions');
    return { ok: true, result: answer(GENERATED_STATISTICS, generateStudy(generator), asked) };
  }
  const { study, problems } = readStudy(file);
  if (study === null) return { ok: false, problems };
  return { ok: true, result: answer(STATISTICS, basisOf(study), asked) };
}

/** One entry per case, by its title. */
function reportOnCases(file: JsonObject): Report {
  const cases = readCases(file);
  const problems = cases.flatMap((reading) => reading.problems);
  if (problems.length > 0) return { ok: false, problems };
  const results = cases.flatMap(({ title, study, expected }) =>
    study === null ? [] : [[title, answer(CASE_STATISTICS, study, expected)] as const],
  );
  return { ok: true, result: Object.fromEntries(results) };
}

function answer<T>(statistics: Statistics<T>, basis: T, asked: JsonObject): Record<string, unknown> {
  const keys = Object.keys(asked);
  if (keys.length === 0) return Object.fromEntries(Object.entries(statistics).map(([key, of]) => [key, of(basis)]));
  const found = keys.flatMap((key) => {
    const value = valueAt(statistics, basis, key, asked[key]);
    return value === undefined ? [] : [[key, limitedTo(value, asked[key])] as const];
  });
  return Object.fromEntries(found);
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

function refused(code: Problem['code'], message: string): Report {
  return { ok: false, problems: [{ row: null, code, message }] };
}
