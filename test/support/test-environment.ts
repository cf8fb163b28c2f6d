/** What the start of a test run hands to the test files, which may run in other processes. */
export type TestEngine = 'sqlite' | 'postgres';

const NAMES = {
  engine: 'OPEN_BENCH_TEST_ENGINE',
  runFolder: 'OPEN_BENCH_TEST_RUN_FOLDER',
  sqliteTemplate: 'OPEN_BENCH_TEST_SQLITE_TEMPLATE',
  postgresServer: 'OPEN_BENCH_TEST_POSTGRES_SERVER',
  postgresTemplate: 'OPEN_BENCH_TEST_POSTGRES_TEMPLATE',
} as const;

export function hand(name: keyof typeof NAMES, value: string): void {
  process.env[NAMES[name]] = value;
}

export const isHanded = (name: keyof typeof NAMES): boolean => Boolean(process.env[NAMES[name]]);

export function handed(name: keyof typeof NAMES): string {
  const value = process.env[NAMES[name]];
  if (!value) throw new Error(`${NAMES[name]} is not set: run the tests with npm test or Jest's own configuration`);
  return value;
}

/** Browser and architecture tests have no engine of their own and use the embedded one. */
export function testEngine(): TestEngine {
  return process.env[NAMES.engine] === 'postgres' ? 'postgres' : 'sqlite';
}
