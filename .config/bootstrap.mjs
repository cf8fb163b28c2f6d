// Gets a clone ready and then runs a command:
//   node .config/bootstrap.mjs [--with-dev] [command arguments…]
// Silent when nothing is to be done; everything it says goes to standard error, so a command's output stays clean.
import { checkNodeVersion } from './lib/node-version.mjs';

checkNodeVersion();
const { makeReady } = await import('./lib/make-ready.mjs');
const { runCommand } = await import('./lib/run-command.mjs');

const words = process.argv.slice(2);
const withDev = words[0] === '--with-dev';
const command = withDev ? words.slice(1) : words;

await makeReady({ withDev });
if (command.length > 0) await runCommand(command);
