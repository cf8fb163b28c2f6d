const { existsSync, readdirSync } = require('node:fs');
const path = require('node:path');
const root = path.resolve(__dirname, '..');

const target = 'es2022';
const decorators = { legacyDecorator: true, decoratorMetadata: true };
const typescript = [
  '@swc/jest',
  {
    jsc: { target, parser: { syntax: 'typescript', decorators: true }, transform: decorators },
    module: { type: 'commonjs' },
  },
];
// Nest 12 and a few others ship ES modules only; Jest on Node 20 needs them as CommonJS.
const javascript = ['@swc/jest', { jsc: { target, parser: { syntax: 'ecmascript' } }, module: { type: 'commonjs' } }];
const esm = [
  '@nestjs',
  'file-type',
  'strtok3',
  'token-types',
  '@tokenizer',
  'uint8array-extras',
  'load-esm',
  'uid',
  'iterare',
  'nodemailer',
  'otplib',
  '@otplib',
  '@scure',
  '@noble',
  'fast-check',
  'pure-rand',
  'i18next',
  'markdown-it',
  'linkify-it',
  'mdurl',
  'uc.micro',
  'entities',
  'punycode.js',
  '@zxcvbn-ts',
];

const base = {
  rootDir: root,
  cacheDirectory: path.join(root, 'node_modules', '.cache', 'jest'),
  testEnvironment: 'node',
  // On a busy machine a migrated database alone takes seconds.
  testTimeout: 120_000,
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
  transform: { '^.+\\.ts$': typescript, '^.+\\.m?js$': javascript },
  transformIgnorePatterns: [`/node_modules/(?!(${esm.join('|')})/)`],
};
const onEngine = (engine) => ({
  ...base,
  setupFiles: [`<rootDir>/test/support/engine-${engine}.ts`],
  // One file per engine, so that Jest runs each once however many projects name it.
  globalSetup: `<rootDir>/test/support/start-${engine}.ts`,
  globalTeardown: `<rootDir>/test/support/stop-${engine}.ts`,
});

/** The folders of the integration tests: as one file each where there is one for them, and nobody asks for a single spec. */
function integration() {
  const place = path.join(root, 'test', 'integration');
  const folders = readdirSync(place, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const isTogether = process.env.OPEN_BENCH_TEST_TOGETHER === 'true';
  return folders.map(({ name }) =>
    isTogether && existsSync(path.join(place, `${name}.spec.ts`)) ? `${name}.spec.ts` : `${name}/*.spec.ts`,
  );
}

const database = (engine) => ({
  ...onEngine(engine),
  displayName: engine,
  testMatch: [...integration().map((files) => `integration/${files}`), 'routes/*.spec.ts', 'migrations/*.spec.ts'].map(
    (files) => `<rootDir>/test/${files}`,
  ),
});

const onPostgres = database('postgres');
// The one journey that has to be gone on both engines; the browser's other files run on SQLite.
onPostgres.testMatch.push('<rootDir>/test/browser/questions-to-profile.spec.ts');

module.exports = {
  rootDir: root,
  testSequencer: path.join(__dirname, 'lib', 'longest-first.cjs'),
  testTimeout: 120_000,
  // What a file leaves behind adds up, and going through it costs the next files up to half as much again: a worker that
  // has run the whole app starts anew instead, which takes no longer, since Jest loads the app anew for each file anyway.
  workerIdleMemoryLimit: '250MB',
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/test/reference/**/*.spec.ts'],
    },
    { ...base, displayName: 'architecture', testMatch: ['<rootDir>/test/architecture/**/*.spec.ts'] },
    database('sqlite'),
    onPostgres,
    { ...onEngine('sqlite'), displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.spec.ts'] },
  ],
};
