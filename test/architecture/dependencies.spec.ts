import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { forbiddenArrows, forbiddenLayers } from './support/arrows';
import { moduleOf } from './support/imports';
import { MODULES } from './support/picture';
import { impurities } from './support/purity';
import { filesBelow, root, sourceFiles } from './support/source-files';

const files = sourceFiles();
const planted = (path: string, text: string, ...more: [string, string][]) => [
  { path, text },
  ...more.map(([otherPath, otherText]) => ({ path: otherPath, text: otherText })),
];

describe('modules', () => {
  it('import only what the picture draws, and only through the front door', () => {
    expect(forbiddenArrows(files)).toEqual([]);
  });

  it('are not loaded from the example election', () => {
    const outside = files.filter((file) => moduleOf(file.path) !== 'demo');

    expect(
      outside
        .filter((file) => /from '[^']*\/demo(\/[^']*)?'|\(\s*'[^']*\/demo\//.test(file.text))
        .map((file) => file.path),
    ).toEqual([]);
  });

  it('have a front door and a README each', () => {
    const present = MODULES.filter((name) => existsSync(join(root, 'src', name)));
    const missing = present.flatMap((name) =>
      ['index.ts', 'README.md']
        .filter((file) => !existsSync(join(root, 'src', name, file)))
        .map((file) => `src/${name}/${file}`),
    );

    expect(missing).toEqual([]);
  });

  it('keep pages away from tables, and tables away from pages', () => {
    expect(forbiddenLayers(files)).toEqual([]);
  });

  it('stay out of migrations', () => {
    const reaching = filesBelow(['migrations'], /\.ts$/).filter((file) => /from '[^']*\/src\//.test(file.text));

    expect(reaching.map((file) => file.path)).toEqual([]);
  });
});

describe('the pure core', () => {
  it('uses no framework, clock, chance or process', () => {
    expect(impurities(files)).toEqual([]);
  });
});

describe('the check itself', () => {
  const door: [string, string] = [
    'src/scoring/index.ts',
    "export { Service } from './scoring.service'; export { total } from './domain/total';",
  ];
  const service: [string, string] = [
    'src/scoring/scoring.service.ts',
    "import { Injectable } from '@nestjs/common'; @Injectable() export class Service {}",
  ];
  const total: [string, string] = ['src/scoring/domain/total.ts', 'export function total() {}'];

  it('sees an arrow upwards and a way round the front door', () => {
    const up = planted('src/panel/panel.service.ts', "import { total } from '../scoring';", door);
    const past = planted('src/deliberation/x.ts', "import { total } from '../scoring/domain/total';", total);
    const demo = planted('src/scoring/x.ts', "const x = await import('../demo/people');", ['src/demo/people.ts', '']);

    expect(forbiddenArrows(up)).toEqual([
      'src/panel/panel.service.ts -> src/scoring/index.ts: panel may not use scoring',
    ]);
    expect(forbiddenArrows(past)).toHaveLength(1);
    expect(forbiddenArrows(demo)).toEqual(['src/scoring/x.ts -> src/demo/people.ts: scoring may not use demo']);
  });

  it('sees a page that reads a repository', () => {
    const page = planted('src/panel/web/x.controller.ts', "import { R } from '../data/x.repository';", [
      'src/panel/data/x.repository.ts',
      '',
    ]);

    expect(forbiddenLayers(page)).toEqual([
      'src/panel/web/x.controller.ts -> src/panel/data/x.repository.ts: web may not reach data',
    ]);
  });

  it('sees a framework behind an import, but not behind a type or a pure name', () => {
    const direct = planted('src/panel/domain/x.ts', "import { In } from 'typeorm'; export const y = In([]);");
    const hidden = planted(
      'src/deliberation/domain/x.ts',
      "import { Service } from '../../scoring'; export const y = new Service();",
      door,
      service,
      total,
    );
    const type = planted(
      'src/deliberation/domain/x.ts',
      "import { Service } from '../../scoring'; export type Y = Service;",
      door,
      service,
      total,
    );
    const pure = planted(
      'src/deliberation/web/x.page.ts',
      "import { total } from '../../scoring'; export const y = total();",
      door,
      service,
      total,
    );

    expect(impurities(direct)).toEqual(['src/panel/domain/x.ts -> typeorm']);
    expect(impurities(hidden)).toEqual([
      'src/deliberation/domain/x.ts -> src/scoring/scoring.service.ts -> @nestjs/common',
    ]);
    expect(impurities(type)).toEqual([]);
    expect(impurities(pure)).toEqual([]);
  });

  it('sees time, chance and process', () => {
    const texts = [
      'const a = new Date();',
      'const a = Date.now();',
      'const a = Math.random();',
      'const a = process.env.X;',
      "import { randomUUID } from 'node:crypto'; randomUUID();",
    ];

    expect(texts.filter((text) => impurities(planted('src/aggregation/x.ts', text)).length === 0)).toEqual([]);
    expect(impurities(planted('src/aggregation/x.ts', 'const a = new Date(instant); facts.process(a);'))).toEqual([]);
  });
});
