import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aggregate } from './aggregate';

const FILE = {
  scale: { min: 1, max: 5, step: 1 },
  subjects: ['s1'],
  raters: ['r1', 'r2'],
  criteria: ['c1'],
  columns: ['subject', 'rater', 'criterion', 'value'],
  expected: { 'composite.criterion_first': { s1: 0 } },
};

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const code = await aggregate(args, {
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.err += text) },
  });
  return { code, ...written };
}

function fileWith(ratings: unknown[][]): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'aggregate-')), 'case.json');
  writeFileSync(file, JSON.stringify({ ...FILE, ratings }));
  return file;
}

describe('aggregate command', () => {
  it('prints one JSON object with the keys of the file', async () => {
    const file = fileWith([
      ['s1', 'r1', 'c1', 3],
      ['s1', 'r2', 'c1', 4],
    ]);

    expect(await run(file)).toEqual({ code: 0, out: '{"composite.criterion_first":{"s1":3.5}}\n', err: '' });
  });

  it('ends with 2 and one line for each bad row', async () => {
    const file = fileWith([
      ['s1', 'r1', 'c1', 9],
      ['s1', 'r2', 'c1', 4],
      ['s1', 'r3', 'c1', 4],
    ]);

    expect(await run(file)).toEqual({
      code: 2,
      out: '',
      err:
        'ratings[0] (row 1: s1, r1, c1, 9): 9 lies outside the scale\n' +
        'ratings[2] (row 3: s1, r3, c1, 4): unknown rater r3\n',
    });
  });

  it('ends with 1 when there is no such file or no file is named', async () => {
    expect([(await run('no-such-file.json')).code, (await run()).code]).toEqual([1, 1]);
  });
});
