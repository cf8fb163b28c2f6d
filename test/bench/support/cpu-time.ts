import { readdirSync, readFileSync } from 'node:fs';

/** Processor time, user and system, that a process and its children have used, in microseconds. Linux only. */
export function cpuTime(pid: number): number {
  const tasks = readdirSync(`/proc/${pid}/task`);
  const own = tasks.reduce((sum, task) => sum + timeOnCpu(pid, task), 0);
  return childrenOf(pid, tasks).reduce((sum, child) => sum + cpuTime(child), own);
}

/** The scheduler counts in nanoseconds, where /proc/…/stat counts in hundredths of a second. */
function timeOnCpu(pid: number, task: string): number {
  const [nanoseconds = '0'] = read(`/proc/${pid}/task/${task}/schedstat`).split(' ');
  return Number(nanoseconds) / 1000;
}

function childrenOf(pid: number, tasks: string[]): number[] {
  return tasks.flatMap((task) =>
    read(`/proc/${pid}/task/${task}/children`)
      .split(' ')
      .filter((text) => /^\d+$/.test(text))
      .map(Number),
  );
}

/** Threads come and go while they are counted. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
}
