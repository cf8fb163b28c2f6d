import { spawn } from 'node:child_process';
import { at, root, say } from './places.mjs';
import { add, noTally } from './tally.mjs';

const cache = (name) => at('node_modules', '.cache', name);
const TYPESCRIPT = ['{src,migrations,test}/**/*.ts', '.config/**/*.{mjs,cjs}'];
const CHECKS = {
  lint: [
    'eslint/bin/eslint.js',
    '--config',
    '.config/eslint.config.mjs',
    '--cache',
    '--cache-location',
    cache('eslint/'),
    '--max-warnings',
    '0',
    '.',
  ],
  format: [
    'prettier/bin/prettier.cjs',
    '--config',
    '.config/prettier.json',
    '--log-level',
    'warn',
    '--check',
    ...TYPESCRIPT,
  ],
  types: [
    'typescript/bin/tsc',
    '--noEmit',
    '--pretty',
    'false',
    '--incremental',
    '--tsBuildInfoFile',
    cache('types.tsbuildinfo'),
    '-p',
    'tsconfig.json',
  ],
};

/** Runs the named checks side by side; each counts as one test. */
export async function runStaticChecks(names) {
  const tallies = await Promise.all(names.map(run));
  return tallies.reduce(add, noTally());
}

async function run(name) {
  const started = Date.now();
  const { code, output } = await tool(CHECKS[name]);
  const seconds = Math.round((Date.now() - started) / 1000);
  say(`${code === 0 ? 'PASS' : 'FAIL'} ${name} (${seconds} s)`);
  if (code === 0) return { ...noTally(), passed: 1 };
  process.stderr.write(output);
  return { ...noTally(), failed: 1, failures: [`${name}: see the list above`] };
}

function tool([script, ...words]) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [at('node_modules', ...script.split('/')), ...words], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
