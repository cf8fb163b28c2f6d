import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter } from 'node:path';
import { at, giveUp, root } from './places.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs a command in the clone with this process's terminal, signals and exit code. */
export async function runCommand([name, ...words]) {
  const command = name === 'node' ? process.execPath : name;
  const PATH = [at('node_modules', '.bin'), process.env.PATH].join(delimiter);
  const child = spawn(command, words, { cwd: root, stdio: 'inherit', env: { ...process.env, PATH } });
  for (const signal of SIGNALS) process.on(signal, () => pass(child, signal));
  child.once('error', (error) => giveUp(`${name} could not be started: ${error.message}`));
  const [code, signal] = await new Promise((resolve) => child.once('exit', (...end) => resolve(end)));
  process.exitCode = code ?? 128 + constants.signals[signal];
}

// A terminal sends Ctrl-C to the whole group: the command has it already, and a second one would cut its ending short.
function pass(child, signal) {
  if (signal === 'SIGINT' && process.stdin.isTTY) return;
  child.kill(signal);
}
