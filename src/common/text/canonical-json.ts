/**
 * The one way a value is written when it is hashed or signed: object keys sorted by UTF-16 code unit (as RFC 8785
 * section 3.2.3 has it), text and keys in NFC, no white space. Two equal values give the same bytes on any machine.
 * Throws `TypeError` for what has no exact form: fractions, unsafe integers, undefined, functions, dates, class
 * instances, and keys that become equal under NFC.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (typeof value === 'number') return integer(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (isPlainObject(value)) return object(value);
  throw new TypeError(`canonical JSON has no form for ${typeof value}`);
}

function integer(value: number): string {
  if (!Number.isSafeInteger(value)) throw new TypeError(`canonical JSON holds safe integers only, not ${value}`);
  return String(value === 0 ? 0 : value);
}

function object(value: Record<string, unknown>): string {
  const pairs = Object.keys(value).map((key): [string, unknown] => [key.normalize('NFC'), value[key]]);
  pairs.sort(([a], [b]) => (a < b ? -1 : 1));
  pairs.forEach(([key], index) => {
    if (index > 0 && pairs[index - 1]?.[0] === key) throw new TypeError(`canonical JSON: two keys read ${key}`);
  });
  return `{${pairs.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(',')}}`;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
