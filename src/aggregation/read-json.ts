/** Plain JSON values, after which a reader asks for the shape it needs. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };
export type JsonObject = { readonly [key: string]: Json | undefined };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/**
 * JSON as many tools write it: bare NaN and Infinity are kept as text, so that the row that holds one can be named
 * instead of the whole file being unreadable. Throws SyntaxError for anything else that is not JSON.
 */
export function parseJson(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    const quoted = text.replace(
      /("(?:[^"\\]|\\.)*")|-?\bInfinity\b|\bNaN\b/g,
      (match, string) => string ?? `"${match}"`,
    );
    if (quoted === text) throw error;
    return JSON.parse(quoted) as Json;
  }
}
