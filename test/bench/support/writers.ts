import { Browse } from '../../support/browse';
import { AnsweringPage } from './answering-page';

/* Reads its task from the parent's message; everybody saves, waits for the answer and saves again, until time is up. */

export interface Writer {
  kind: 'draft' | 'answer';
  /** The page on which they write. */
  path: string;
  cookies: [string, string][];
}
export interface Task {
  origin: string;
  seconds: number;
  /** Milliseconds from an answer to the next save, as long as somebody types on; the first saves spread over as many. */
  pause: number;
  writers: Writer[];
}
export interface Written {
  /** The last text whose saving was acknowledged, in the order of the writers. */
  last: string[];
  /** Milliseconds of each save. */
  times: number[];
  errors: string[];
}

/** Throws where the save was not acknowledged. */
type Save = (text: string, seq: number) => Promise<void>;

process.once('message', (task: Task) => {
  void work(task).then((written) => process.send?.(written, () => process.exit(0)));
});

async function work({ origin, seconds, pause, writers }: Task): Promise<Written> {
  const written: Written = { last: writers.map(() => ''), times: [], errors: [] };
  const saves = await Promise.all(writers.map((writer, index) => opened(origin, writer, index)));
  const end = performance.now() + seconds * 1000;
  await Promise.all(
    saves.map(async (save, index) => {
      await wait((pause * index) / saves.length);
      await write(save, { index, end, pause }, written);
    }),
  );
  return written;
}

async function opened(origin: string, { kind, path, cookies }: Writer, index: number): Promise<Save> {
  const browse = new Browse(origin);
  for (const [name, value] of cookies) browse.cookies.set(name, value);
  if (kind === 'draft') return draftSave(browse, path, index);
  const page = await AnsweringPage.open(browse, path);
  if (!page) throw new Error(`${path} takes no answers`);
  return (text, seq) => page.save(text, seq);
}

async function draftSave(browse: Browse, path: string, index: number): Promise<Save> {
  await browse.get(path);
  let rev = 0;
  return async (reason, seq) => {
    const fields = { rev: String(rev), tab: `window-${index}`, seq: String(seq), reason, score: String((seq % 5) + 1) };
    const answer = await browse.post(`${path}/autosaves`, fields, { accept: 'application/json' });
    if (answer.status !== 200) throw new Error(`${answer.status} ${answer.body.slice(0, 200)}`);
    rev = answer.json<{ rev: number }>().rev;
  };
}

async function write(
  save: Save,
  { index, end, pause }: { index: number; end: number; pause: number },
  written: Written,
): Promise<void> {
  for (let seq = 1; performance.now() < end; seq += 1) {
    const text = `Writer ${index}, text ${seq}. ${'A sentence of a reason. '.repeat(10)}`.trim();
    const started = performance.now();
    try {
      await save(text, seq);
      written.times.push(performance.now() - started);
      written.last[index] = text;
    } catch (error) {
      written.errors.push(String(error));
    }
    await wait(pause);
  }
}

const wait = (ms: number): Promise<void> =>
  ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : Promise.resolve();
