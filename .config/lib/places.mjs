import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const at = (...parts) => join(root, ...parts);

/** Says something to the person at the terminal, never on standard output. */
export const say = (text) => process.stderr.write(`${text}\n`);

/** Ends with a message written for people. */
export function giveUp(text) {
  say(text);
  process.exit(1);
}
