import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root, say } from './places.mjs';

// Outside the clone: `npm ci` empties node_modules and the build empties dist.
const folder = join(tmpdir(), `open-bench-${createHash('sha256').update(root).digest('hex').slice(0, 16)}.lock`);
const owner = join(folder, 'pid');

/** Runs `work` while no other call for the same clone does. A lock left by a process that has ended is taken over. */
export async function alone(work) {
  let told = false;
  while (!take()) {
    if (isAbandoned()) rmSync(folder, { recursive: true, force: true });
    else {
      if (!told) say('Waiting for another Open Bench command that is installing or building …');
      told = true;
      await pause(250);
    }
  }
  const release = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    release();
    process.removeListener('exit', release);
  }
}

function take() {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(owner, String(process.pid));
  return true;
}

function isAbandoned() {
  try {
    process.kill(Number(readFileSync(owner, 'utf8')), 0);
    return false;
  } catch (error) {
    if (error.code === 'EPERM') return false;
    if (error.code === 'ENOENT') return isOld();
    return true;
  }
}

// Between making the folder and writing the owner a few milliseconds pass.
function isOld() {
  const made = statSync(folder, { throwIfNoEntry: false });
  return made !== undefined && Date.now() - made.mtimeMs > 5000;
}
