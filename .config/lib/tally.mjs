/** What one part of the checks came to. `failures` are the lines shown again at the end. */
export const noTally = () => ({ passed: 0, failed: 0, skipped: 0, failures: [], skips: [] });

export function add(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    failures: [...a.failures, ...b.failures],
    skips: [...a.skips, ...b.skips],
  };
}

/** Prints what failed and what was skipped, then the one closing line. Returns the exit code; no test at all is a failure. */
export function report(tally) {
  const lines = [];
  if (tally.skips.length > 0) lines.push('', 'Skipped:', ...tally.skips.map((line) => `  ${line}`));
  if (tally.failures.length > 0) lines.push('', 'Failed:', ...tally.failures.map((line) => `  ${line}`));
  const none = tally.passed + tally.failed === 0;
  if (none) lines.push('', 'No test ran.');
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
  lines.push('', `${tally.passed} passed, ${tally.failed} failed${skipped}`);
  process.stdout.write(`${lines.join('\n')}\n`);
  return tally.failed > 0 || none ? 1 : 0;
}
