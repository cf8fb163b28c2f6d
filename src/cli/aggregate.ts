import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { reportInParts } from '../aggregation';
import { CommandOutput } from './command-output';

const USAGE = 'usage: aggregate FILE.json\n';

/**
 * `aggregate FILE.json`: the statistics of a file in the reference format as one JSON object on standard output.
 * Exit code 0; 1 when the command is used wrongly or the file cannot be opened; 2 when the file is refused, with one
 * line on standard error for each bad row or setting.
 */
export async function aggregate(args: string[], io: CommandOutput): Promise<number> {
  const [path] = args;
  if (path === undefined || args.length > 1) {
    io.stderr.write(USAGE);
    return 1;
  }
  // Garbage of one statistic is collected before the next one's comes on top of it.
  setFlagsFromString('--heap-growing-percent=5');
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) {
    io.stderr.write(`${path}: cannot be read\n`);
    return 1;
  }
  const report = reportInParts(text);
  if (report.ok) {
    writeObject(report.entries, io);
    return 0;
  }
  for (const problem of report.problems) io.stderr.write(`${problem.message}\n`);
  return 2;
}

/** One JSON object, part by part: with a million scores the whole would not fit where a part does. */
function writeObject(entries: Iterable<readonly [string, unknown]>, { stdout }: CommandOutput): void {
  let before = '{';
  for (const [key, value] of entries) {
    stdout.write(`${before}${JSON.stringify(key)}:`);
    for (const part of partsOf(value)) stdout.write(part);
    before = ',';
  }
  stdout.write(before === '{' ? '{}\n' : '}\n');
}

/** The JSON text of a value; that of an object comes entry by entry. */
function* partsOf(value: unknown): Iterable<string> {
  const isTable = typeof value === 'object' && value !== null && !Array.isArray(value);
  const fields = isTable ? Object.entries(value).filter(([, field]) => field !== undefined) : [];
  if (fields.length === 0) return yield JSON.stringify(value);
  for (const [place, [key, field]] of fields.entries())
    yield `${place === 0 ? '{' : ','}${JSON.stringify(key)}:${JSON.stringify(field)}`;
  yield '}';
}
