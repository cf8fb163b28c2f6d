// npm run migration:new -- add-time-request   →   migrations/<timestamp>-add-time-request.ts
import { existsSync, writeFileSync } from 'node:fs';
import { at, giveUp, say } from './lib/places.mjs';

const name = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(name)) {
  giveUp('Name the migration as a short sentence in kebab-case: npm run migration:new -- add-time-request');
}

const timestamp = Date.now();
const className = name.replace(/(^|-)(.)/g, (_all, _dash, letter) => letter.toUpperCase()) + timestamp;
const file = at('migrations', `${timestamp}-${name}.ts`);
if (existsSync(file)) giveUp(`${file} exists already.`);

writeFileSync(
  file,
  `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${className} implements MigrationInterface {
  name = '${className}';

  async up(q: QueryRunner): Promise<void> {}

  async down(q: QueryRunner): Promise<void> {}
}
`,
);
say(`migrations/${timestamp}-${name}.ts`);
