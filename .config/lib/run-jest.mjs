import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, relative } from 'node:path';
import { at, root, say } from './places.mjs';
import { noTally } from './tally.mjs';

const outputFile = at('node_modules', '.cache', 'open-bench', 'tests.json');
const PATIENCE = 30_000;
// One more than cores: who tests in a browser, by mail or on PostgreSQL waits a third of the time for another process. With two
// more they only wait for each other.
const WORKERS = Math.min(availableParallelism() + 1, 4);

/** Runs the named Jest projects and counts their tests. A file that cannot be loaded counts as one failed test. */
export async function runJest(projects, jestWords = []) {
  mkdirSync(dirname(outputFile), { recursive: true });
  rmSync(outputFile, { force: true });
  const code = await jest(projects, jestWords);
  if (!existsSync(outputFile)) return { ...noTally(), failed: 1, failures: ['the tests ended without a result'] };
  const result = JSON.parse(readFileSync(outputFile, 'utf8'));
  const tally = count(result);
  if (code === 'stuck') return addFailure(tally, 'the tests left something open: the run had to be ended from outside');
  return code !== 0 && tally.failed === 0 && result.numTotalTests > 0
    ? addFailure(tally, 'the test run ended with an error: see above')
    : tally;
}

function jest(projects, jestWords) {
  const words = [
    '--config',
    '.config/jest.config.cjs',
    '--selectProjects',
    ...projects,
    `--maxWorkers=${WORKERS}`,
    '--passWithNoTests',
  ];
  const all = [
    at('node_modules', 'jest', 'bin', 'jest.js'),
    ...words,
    '--json',
    `--outputFile=${outputFile}`,
    ...jestWords,
  ];
  // With --json Jest prints the result on standard output too; its progress is on standard error.
  const env = { ...process.env, OPEN_BENCH_TEST_TOGETHER: String(jestWords.length === 0) };
  const child = spawn(process.execPath, all, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    const watch = setInterval(() => {
      if (!existsSync(outputFile)) return;
      clearInterval(watch);
      setTimeout(() => resolve(stop(child)), PATIENCE).unref();
    }, 500);
    child.once('close', (code) => {
      clearInterval(watch);
      resolve(code);
    });
  });
}

function stop(child) {
  say('The tests have a result but do not end; ending them.');
  child.kill('SIGKILL');
  return 'stuck';
}

function count(result) {
  const broken = result.testResults.filter((file) => file.assertionResults.length === 0 && file.status === 'failed');
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + broken.length,
    skipped: result.numPendingTests + result.numTodoTests,
    failures: result.testResults.flatMap((file) => failuresOf(file, broken.includes(file))),
    skips: result.testResults.flatMap(skipsOf),
  };
}

function failuresOf(file, isBroken) {
  if (isBroken) return [`${name(file)}: could not be run: ${firstLine(file.message)}`];
  return file.assertionResults
    .filter((test) => test.status === 'failed')
    .map((test) => `${name(file)}: ${test.fullName}\n      ${firstLine(test.failureMessages[0] ?? '')}`);
}

function skipsOf(file) {
  const skipped = file.assertionResults.filter((test) => test.status === 'pending' || test.status === 'todo');
  if (skipped.length === 0) return [];
  const reasons = new Set(skipped.map((test) => test.ancestorTitles[0] ?? test.title));
  return [...reasons].map((reason) => `${name(file)}: ${reason}`);
}

const name = (file) => relative(root, file.name);
const firstLine = (text) =>
  text
    .replace(/\u001b\[[0-9;]*m/g, '')
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '' && line !== '● Test suite failed to run') ?? '';
const addFailure = (tally, text) => ({ ...tally, failed: tally.failed + 1, failures: [...tally.failures, text] });
