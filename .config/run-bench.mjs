// node .config/run-bench.mjs <name>: runs test/bench/<name>.bench.ts with the settings the tests are compiled with.
import { existsSync } from 'node:fs';
import { at, giveUp } from './lib/places.mjs';
import { runCommand } from './lib/run-command.mjs';

const [name = '', ...words] = process.argv.slice(2);
const file = at('test', 'bench', `${name}.bench.ts`);
if (!/^[a-z-]+$/.test(name) || !existsSync(file)) giveUp(`There is no benchmark named "${name}" in test/bench.`);
await runCommand(['node', '--expose-gc', `--require=${at('.config', 'lib', 'typescript-hook.cjs')}`, file, ...words]);
