import 'reflect-metadata';
import { commands } from './commands';

const [name = 'help', ...args] = process.argv.slice(2);
const io = { stdout: (text: string) => process.stdout.write(text), stderr: (text: string) => process.stderr.write(text) };

async function main(): Promise<number> {
  const command = commands[name];
  if (command) return command.run(args, io);
  const width = Math.max(...Object.keys(commands).map((key) => key.length));
  io.stderr(Object.entries(commands).map(([key, { says }]) => `  ${key.padEnd(width)}  ${says}\n`).join(''));
  return name === 'help' ? 0 : 2;
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    io.stderr(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
