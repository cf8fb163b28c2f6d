import { cpuTime } from './support/cpu-time';
import { ExampleSite } from './support/example-site';
import { median, printTable, quantile } from './support/figures';
import { machine } from './support/machine';
import { Member } from './support/member';

const WARM_UP = 60;
const REQUESTS = 400;

/** Processor time of the server for each request of a kind, in milliseconds, and how long each took. */
interface Measured {
  cpu: number[];
  wall: number[];
}

async function main(): Promise<void> {
  const example = new ExampleSite();
  const site = await example.demo();
  try {
    const member = await Member.of(example, site);
    const size = (await member.browse.get(member.page)).body.length;
    const page = await measure(site.pid, async () => expectOk(await member.browse.get(member.page)));
    const save = await measure(site.pid, saving(member, await member.form()));
    console.log(`Scoring, example election on SQLite, one signed-in member (${machine()})`);
    console.log(`Processor time of the server process for each of ${REQUESTS} requests, one after another`);
    printTable(
      ['ms', 'median CPU', 'mean CPU', 'p95 CPU', 'median wall', 'aim'],
      [row(`scoring page, ${(size / 1000).toFixed(0)} kB`, page, '5'), row('draft save', save, '3')],
    );
  } finally {
    await site.stop();
    example.remove();
  }
}

async function measure(pid: number, request: (turn: number) => Promise<void>): Promise<Measured> {
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

/** Each save has another text, as from somebody who writes. */
function saving(member: Member, form: Record<string, string | string[]>): (turn: number) => Promise<void> {
  // As the script saves: without the one-time key, which belongs to the button.
  const { _key, ...typed } = form;
  let rev = String(form.rev);
  return async (turn) => {
    const fields = { ...typed, rev, seq: String(turn), reason: `${'A reason of some length. '.repeat(12)}${turn}` };
    const answer = await member.browse.post(`${member.page}/autosaves`, fields, { accept: 'application/json' });
    expectOk(answer);
    rev = String(answer.json<{ rev: number }>().rev);
  };
}

function expectOk({ status, path }: { status: number; path: string }): void {
  if (status !== 200) throw new Error(`${path} answered ${status}`);
}

const row = (name: string, { cpu, wall }: Measured, aim: string) => [
  name,
  ...[median(cpu), cpu.reduce((sum, one) => sum + one, 0) / cpu.length, quantile(cpu, 0.95), median(wall)].map((ms) =>
    ms.toFixed(2),
  ),
  aim,
];

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
