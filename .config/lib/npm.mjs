import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { root } from './places.mjs';

/** Runs npm in the clone, its words shown on standard error. Resolves to its exit code and what it said. */
export function npm(words) {
  const [command, first] = npmCommand();
  // `npm run -s` hands its silence down through the environment; an installation must be able to speak.
  const all = [...first, ...words, '--loglevel=error'];
  return new Promise((resolve, reject) => {
    const child = spawn(command, all, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: command === 'npm.cmd' });
    let output = '';
    const hear = (chunk) => {
      output += chunk;
      process.stderr.write(chunk);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

function npmCommand() {
  const calledBy = process.env.npm_execpath ?? '';
  if (basename(calledBy) === 'npm-cli.js') return [process.execPath, [calledBy]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
}
