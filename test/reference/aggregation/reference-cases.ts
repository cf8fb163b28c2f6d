import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Cases that may live in the project: published tables and cases made for it. */
const OWN = __dirname;
/** Data sets of others are read in place, beside the project, and only where they are. */
const SHARED = path.resolve(__dirname, '../../../../shared/reference/aggregation');
const SHARED_CASES = ['03-anxiety', '04-diagnoses', '05-vision', '06-wine-bitterness', '07-orsay-station-01'];

export interface ReferenceCase {
  readonly name: string;
  /** Null where the file is not there. */
  readonly file: string | null;
}

export function referenceCases(): ReferenceCase[] {
  const own = readdirSync(OWN).filter((file) => file.endsWith('.json'));
  const shared = SHARED_CASES.map((name) => ({ name, file: path.join(SHARED, `${name}.json`) }));
  return [
    ...own.map((file) => ({ name: path.basename(file, '.json'), file: path.join(OWN, file) })),
    ...shared.map(({ name, file }) => ({ name, file: existsSync(file) ? file : null })),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function readCase(file: string): { text: string; content: Record<string, unknown> } {
  const text = readFileSync(file, 'utf8');
  return { text, content: JSON.parse(text) as Record<string, unknown> };
}
