import { ChildProcess, spawn } from 'node:child_process';

export interface Child {
  pid: number;
  /** Milliseconds from the start of the process until it was ready. */
  readyAfter: number;
  stop(): Promise<void>;
}

export interface ChildChoice {
  command: string;
  words: string[];
  env?: Record<string, string>;
  isReady: () => Promise<boolean>;
  patience?: number;
}

const LOOK_EVERY = 15;

/** Starts a process of its own and waits until it is ready. */
export async function startChild({ command, words, env, isReady, patience = 60_000 }: ChildChoice): Promise<Child> {
  const started = performance.now();
  let said = '';
  const child = spawn(command, words, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2_000)));
  process.once('exit', () => child.kill('SIGKILL'));
  while (!(await isReady().catch(() => false))) {
    if (child.exitCode !== null || performance.now() - started > patience)
      throw new Error(`${command} ${words.join(' ')} did not become ready\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
  return { pid: child.pid ?? 0, readyAfter: performance.now() - started, stop: () => ended(child) };
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
