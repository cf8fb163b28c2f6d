import { resolve } from 'node:path';

export const ROOT = resolve(__dirname, '..', '..', '..');
/** Lets Node run TypeScript, as the benchmark itself runs. */
export const HOOK = resolve(ROOT, '.config', 'lib', 'typescript-hook.cjs');
export const MAIN = resolve(ROOT, 'dist', 'src', 'main.js');
export const DEMO = resolve(ROOT, 'dist', 'src', 'demo', 'main.js');
