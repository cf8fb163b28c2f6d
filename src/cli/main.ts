import 'reflect-metadata';
import { commands } from './commands';

const [name = 'help', ...args] = process.argv.slice(2);

async function main(): Promise<number> {
  const command = commands[name];
  if (command) return command.run(args, process);
  const width = Math.max(...Object.keys(commands).map((key) => key.length));
  for (const [key, { says }] of Object.entries(commands)) process.stderr.write(`  ${key.padEnd(width)}  ${says}\n`);
  return name === 'help' ? 0 : 2;
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
