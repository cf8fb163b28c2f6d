import { Browse } from '../../support/browse';

/* Reads its task from the parent's message; every member saves, waits for the answer and saves again, until time is up. */

export interface Writer {
  path: string;
  cookies: [string, string][];
  token: string;
}
export interface Task {
  origin: string;
  seconds: number;
  writers: Writer[];
}
export interface Written {
  /** The last text whose saving was acknowledged, in the order of the writers. */
  last: string[];
  /** Milliseconds of each save. */
  times: number[];
  errors: string[];
}

process.once('message', (task: Task) => {
  void work(task).then((written) => process.send?.(written, () => process.exit(0)));
});

async function work({ origin, seconds, writers }: Task): Promise<Written> {
  const written: Written = { last: writers.map(() => ''), times: [], errors: [] };
  const end = performance.now() + seconds * 1000;
  await Promise.all(writers.map((writer, index) => write(origin, writer, index, end, written)));
  return written;
}

async function write(origin: string, writer: Writer, index: number, end: number, written: Written): Promise<void> {
  const browse = new Browse(origin, writer.token);
  for (const [name, value] of writer.cookies) browse.cookies.set(name, value);
  let rev = 0;
  for (let seq = 1; performance.now() < end; seq += 1) {
    const reason = `Member ${index}, text ${seq}. ${'A sentence of a reason. '.repeat(10)}`.trim();
    const fields = { rev: String(rev), tab: `window-${index}`, seq: String(seq), reason, score: String((seq % 5) + 1) };
    const started = performance.now();
    try {
      const answer = await browse.post(writer.path, fields, { accept: 'application/json' });
      if (answer.status !== 200) throw new Error(`${answer.status} ${answer.body.slice(0, 200)}`);
      written.times.push(performance.now() - started);
      written.last[index] = reason;
      rev = answer.json<{ rev: number }>().rev;
    } catch (error) {
      written.errors.push(String(error));
    }
  }
}
