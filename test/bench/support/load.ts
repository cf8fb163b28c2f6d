import { execFile, execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { HOOK } from './places';

export interface LoadResult {
  requests: number;
  seconds: number;
}

const CONNECTIONS = 32;
const run = promisify(execFile);

/** Whether Debian's load generator is there; otherwise a loop of our own, in a process of its own, stands in. */
export const hasWrk = isThere('wrk');

export function isThere(command: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Asks for one address for some seconds over 32 connections that stay open. Any answer but 200 is an error. */
export function load(url: string, seconds: number): Promise<LoadResult> {
  return hasWrk ? loadWithWrk(url, seconds) : loadWithLoop(url, seconds);
}

async function loadWithWrk(url: string, seconds: number): Promise<LoadResult> {
  const words = ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '-H', 'Accept-Encoding: br, gzip', url];
  const { stdout } = await run('wrk', words);
  const counted = /(\d+) requests in ([\d.]+)s/.exec(stdout);
  if (!counted || /Non-2xx|Socket errors/.test(stdout)) throw new Error(`wrk: ${stdout}`);
  return { requests: Number(counted[1]), seconds: Number(counted[2]) };
}

async function loadWithLoop(url: string, seconds: number): Promise<LoadResult> {
  const words = ['--require', HOOK, join(__dirname, 'load-loop.ts'), url, String(CONNECTIONS), String(seconds)];
  const { stdout } = await run(process.execPath, words);
  return JSON.parse(stdout) as LoadResult;
}
