import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { at, giveUp, root, say } from './places.mjs';

const marker = at('dist', '.built-from');
const SETTINGS = ['nest-cli.json', 'tsconfig.json', '.config/tsconfig.build.json', 'package-lock.json'];

/** Whether `dist` was made from the sources as they are now. By content, so that copying or checking out changes nothing. */
export function isBuilt() {
  return existsSync(marker) && readFileSync(marker, 'utf8') === fingerprint();
}

/** Compiles `src` and `migrations` into `dist`. */
export async function build() {
  say('Building …');
  const madeFrom = fingerprint();
  const code = await nestBuild();
  if (code !== 0) giveUp('The build failed: see above.');
  writeFileSync(marker, madeFrom);
}

function nestBuild() {
  const words = [at('node_modules', '@nestjs', 'cli', 'bin', 'nest.js'), 'build'];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 2, 2] });
    child.once('error', reject);
    child.once('close', resolve);
  });
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of [...SETTINGS.map((name) => at(name)), ...sources()]) {
    if (!existsSync(file)) continue;
    hash
      .update(`${relative(root, file).split(sep).join('/')}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return `${hash.digest('hex')}\n`;
}

function sources() {
  return ['src', 'migrations']
    .flatMap((folder) => filesBelow(at(folder)))
    .filter((file) => /\.(ts|json)$/.test(file) && !file.endsWith('.spec.ts'))
    .sort();
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}
