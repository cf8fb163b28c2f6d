// npm test: installs, builds and runs every check, then says in one line how many passed and failed.
//   node .config/run-tests.mjs [lint] [types] [unit] [architecture] [sqlite] [postgres] [browser] [-- jest arguments…]
import { checkNodeVersion } from './lib/node-version.mjs';

checkNodeVersion();
const { makeReady } = await import('./lib/make-ready.mjs');
const { provideChromium } = await import('./lib/provide-chromium.mjs');
const { runStaticChecks } = await import('./lib/static-checks.mjs');
const { runJest } = await import('./lib/run-jest.mjs');
const { noTally, add, report } = await import('./lib/tally.mjs');

const STATIC = ['lint', 'format', 'types'];
const PROJECTS = ['unit', 'architecture', 'sqlite', 'postgres', 'browser'];

const { chosen, jestWords } = readWords(process.argv.slice(2));
const projects = PROJECTS.filter((name) => chosen.includes(name));

await makeReady({ withDev: true });
if (projects.some((project) => ['browser', 'postgres'].includes(project))) await provideChromium();
// Side by side: the tests leave processor time over that the checks can have.
const checked = runStaticChecks(STATIC.filter((name) => chosen.includes(name)));
const tested = projects.length > 0 ? await runJest(projects, jestWords) : null;
const tally = tested ? add(await checked, tested) : await checked;
process.exit(report(tally ?? noTally()));

function readWords(words) {
  const end = words.indexOf('--');
  const names = end === -1 ? words : words.slice(0, end);
  const unknown = names.filter((name) => ![...STATIC, ...PROJECTS].includes(name));
  if (unknown.length > 0) {
    process.stderr.write(
      `There is no kind of test named ${unknown.join(', ')}. There are: ${[...STATIC, ...PROJECTS].join(', ')}.\n`,
    );
    process.exit(1);
  }
  return {
    chosen: names.length > 0 ? names : [...STATIC, ...PROJECTS],
    jestWords: end === -1 ? [] : words.slice(end + 1),
  };
}
