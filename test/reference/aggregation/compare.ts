/** Absolute tolerances by statistic or part of one, with `default` for the rest (section 1 of the definitions). */
export type Tolerances = Readonly<Record<string, number>>;

/**
 * Every place where `actual` misses `expected`, as one sentence each. Numbers may differ by max(t, t·|expected|);
 * whole numbers, texts, lists of names and null must match exactly.
 */
export function differences(actual: unknown, expected: unknown, tolerances: Tolerances, path = ''): string[] {
  if (Array.isArray(expected)) return inList(actual, expected, tolerances, path);
  if (typeof expected === 'object' && expected !== null) return inObject(actual, expected, tolerances, path);
  if (typeof expected === 'number' && typeof actual === 'number') {
    const tolerance = toleranceOf(path, tolerances);
    const near = Math.abs(actual - expected) <= Math.max(tolerance, tolerance * Math.abs(expected));
    return near ? [] : [`${path}: ${actual} instead of ${expected}`];
  }
  return Object.is(actual, expected)
    ? []
    : [`${path}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`];
}

function inList(actual: unknown, expected: unknown[], tolerances: Tolerances, path: string): string[] {
  if (!Array.isArray(actual) || actual.length !== expected.length) return [`${path}: not a list of ${expected.length}`];
  return expected.flatMap((part, index) => differences(actual[index], part, tolerances, `${path}.${index}`));
}

function inObject(actual: unknown, expected: object, tolerances: Tolerances, path: string): string[] {
  if (typeof actual !== 'object' || actual === null) return [`${path}: ${JSON.stringify(actual)} instead of an object`];
  const parts = actual as Record<string, unknown>;
  return Object.entries(expected).flatMap(([key, part]) =>
    differences(parts[key], part, tolerances, path === '' ? key : `${path}.${key}`),
  );
}

/** The tolerance of the longest key that the path begins with. */
function toleranceOf(path: string, tolerances: Tolerances): number {
  const keys = Object.keys(tolerances).filter((key) => path === key || path.startsWith(`${key}.`));
  const longest = keys.sort((a, b) => b.length - a.length)[0] ?? 'default';
  return tolerances[longest] ?? 0;
}
