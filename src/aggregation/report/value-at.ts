import { isObject, type Json } from '../read-json';

/** Statistics by name, each computed when it is asked for. */
export type Statistics<T> = Readonly<Record<string, (basis: T) => unknown>>;

/**
 * The value that a key of `expected` names: a statistic (`composite.criterion_first`), a part of one
 * (`severity.least_squares`), a group of them (`composite`), or, where a study has one criterion, a coefficient of
 * agreement without its prefix (`krippendorff_alpha`). Undefined for anything else.
 */
export function valueAt<T>(statistics: Statistics<T>, basis: T, key: string, asked: Json | undefined): unknown {
  if (Object.hasOwn(statistics, key)) return statistics[key]?.(basis);
  for (let dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
    const [name, rest] = [key.slice(0, dot), key.slice(dot + 1)];
    if (Object.hasOwn(statistics, name)) return partAt(statistics[name]?.(basis), rest);
  }
  const members = Object.keys(statistics).filter((name) => name.startsWith(`${key}.`));
  if (members.length === 0) return withoutPrefix(statistics, basis, key);
  const parts = members
    .map((name) => name.slice(key.length + 1))
    .filter((p) => !isObject(asked) || Object.hasOwn(asked, p));
  return Object.fromEntries(parts.map((part) => [part, statistics[`${key}.${part}`]?.(basis)]));
}

/** Names may hold dots themselves, so the whole rest is tried before its beginning. */
function partAt(value: unknown, path: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const parts = value as Record<string, unknown>;
  if (Object.hasOwn(parts, path)) return parts[path];
  for (let dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
    if (Object.hasOwn(parts, path.slice(0, dot))) return partAt(parts[path.slice(0, dot)], path.slice(dot + 1));
  }
  return undefined;
}

function withoutPrefix<T>(statistics: Statistics<T>, basis: T, key: string): unknown {
  const agreement = statistics.agreement?.(basis);
  if (typeof agreement !== 'object' || agreement === null) return undefined;
  const [only, ...others] = Object.values(agreement as Record<string, unknown>);
  return others.length === 0 ? partAt(only, key) : undefined;
}
