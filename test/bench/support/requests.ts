import { cpuTime } from './cpu-time';
import { median, quantile } from './figures';

const WARM_UP = 60;
const REST = 1000;
/** Milliseconds of processor time in each such rest that a server without requests may need. */
const AT_REST = 50;
export const REQUESTS = 400;

/** Processor time of the server for each request of a kind, in milliseconds, and how long each took. */
export interface Measured {
  cpu: number[];
  wall: number[];
}

/** One request after another, once the server is at rest; those of the warm-up do not count. */
export async function measureRequests(pid: number, request: (turn: number) => Promise<void>): Promise<Measured> {
  await atRest(pid);
  for (let turn = 1; turn <= WARM_UP; turn += 1) await request(turn);
  const measured: Measured = { cpu: [], wall: [] };
  for (let turn = WARM_UP + 1; turn <= WARM_UP + REQUESTS; turn += 1) {
    const before = { cpu: cpuTime(pid), at: performance.now() };
    await request(turn);
    measured.cpu.push((cpuTime(pid) - before.cpu) / 1000);
    measured.wall.push(performance.now() - before.at);
  }
  return measured;
}

/** A server that has just started may still be making the public pages, and its processor time is counted as a whole. */
async function atRest(pid: number): Promise<void> {
  for (;;) {
    const before = cpuTime(pid);
    await new Promise((resolve) => setTimeout(resolve, REST));
    if ((cpuTime(pid) - before) / 1000 < AT_REST) return;
  }
}

export function expectOk({ status, path }: { status: number; path: string }): void {
  if (status !== 200) throw new Error(`${path} answered ${status}`);
}

export const REQUEST_HEADINGS = ['ms', 'median CPU', 'mean CPU', 'p95 CPU', 'median wall', 'aim'];

export const requestRow = (name: string, { cpu, wall }: Measured, aim: string): string[] => [
  name,
  ...[median(cpu), cpu.reduce((sum, one) => sum + one, 0) / cpu.length, quantile(cpu, 0.95), median(wall)].map((ms) =>
    ms.toFixed(2),
  ),
  aim,
];
