import { readdirSync } from 'node:fs';
import { root } from './support/source-files';

const FIXED = [
  'src',
  'views',
  'migrations',
  'test',
  'nest-cli.json',
  'package.json',
  'tsconfig.json',
  'README.md',
  'package-lock.json',
  'LICENSE',
];
const MADE = ['node_modules', 'dist', 'coverage'];

const strangers = (names: string[]) =>
  names.filter((name) => !name.startsWith('.') && ![...FIXED, ...MADE].includes(name));

describe('the top level', () => {
  it('holds the fixed folders and files only', () => {
    expect(strangers(readdirSync(root))).toEqual([]);
  });

  it('would show a stranger', () => {
    expect(strangers(['src', '.config', 'docs', 'jest.config.js'])).toEqual(['docs', 'jest.config.js']);
  });
});
