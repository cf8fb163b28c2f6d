import { join } from 'node:path';

// A worker thread starts with the options of its parent; Jest compiles TypeScript itself, a thread must be told to.
process.execArgv.push(`--require=${join(__dirname, '..', '..', '.config', 'lib', 'typescript-hook.cjs')}`);
