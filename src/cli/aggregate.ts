import { readFile } from 'node:fs/promises';
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
    stdout.write(`${before}${JSON.stringify(key)}:${JSON.stringify(value)}`);
    before = ',';
  }
  stdout.write(before === '{' ? '{}\n' : '}\n');
}
