import { readFileSync } from 'node:fs';
import { cpus, loadavg, platform, release } from 'node:os';

/** One line on where the figures come from: without it they mean nothing. */
export function machine(): string {
  const [cpu] = cpus();
  const load = loadavg().map((value) => value.toFixed(1));
  return `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${platform()} ${release()}, Node ${process.version}, load ${load.join(' ')}`;
}

/** Resident memory of a process in megabytes (10⁶ bytes). */
export function residentMemory(pid: number): number {
  const line = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return (Number(line?.[1] ?? 0) * 1024) / 1e6;
}
