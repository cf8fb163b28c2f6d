import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isLinkPath } from '../../src/common/web/link.paths';
import { Phase, PHASES } from '../../src/policy';
import type { TestApp } from '../support/test-app';
import { testEngine } from '../support/test-environment';
import type { Route } from './completeness';
import { ActorName, ACTORS, expectedFor, Row, SIGNED_OUT } from './row';

/** All rows: each module keeps its own in `rows/<module>.rows.ts`, exported as `rows`. */
export function allRows(): Row[] {
  const folder = join(__dirname, 'rows');
  const files = readdirSync(folder).filter((name) => name.endsWith('.rows.ts'));
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return files.sort().flatMap((name) => (require(join(folder, name)) as { rows: Row[] }).rows);
}

interface Layer {
  route?: { path: string; methods: Record<string, boolean> };
}

/** What the running router answers, whoever put it there. HEAD goes with GET. */
export function routesOf(app: TestApp): Route[] {
  const express = app.bench.app.getHttpAdapter().getInstance() as { router: { stack: Layer[] } };
  return express.router.stack.flatMap(({ route }) =>
    route
      ? Object.keys(route.methods)
          .map((method) => method.toUpperCase())
          .filter((method) => method !== 'HEAD')
          .map((method) => ({ method, path: route.path }))
      : [],
  );
}

/** The rules do not know the database, so PostgreSQL is asked where the facts differ most. */
const ASKED: readonly Phase[] = testEngine() === 'sqlite' ? PHASES : ['open', 'deliberation', 'released'];

/** Who asks for a row in a phase: everybody; on PostgreSQL one for each answer, since who gets which is a rule. */
function actorsFor(row: Row, phase: Phase): readonly ActorName[] {
  if (testEngine() === 'sqlite') return ACTORS;
  const byAnswer = new Map([...ACTORS].reverse().map((actor) => [expectedFor(row, actor, phase), actor]));
  return [...byAnswer.values()];
}

/** A route about a review is asked in every phase, any other once. */
export const phasesOf = (row: Row): readonly Phase[] =>
  row.phases ?? (/:(reviewId|candidacyId)\b/.test(row.path) && typeof row.expect === 'function' ? ASKED : ['open']);

/** Every question of a row: who asks, in which phase. */
export function questionsOf(row: Row): { actor: ActorName; phase: Phase }[] {
  const phases = phasesOf(row);
  return phases.flatMap((phase) =>
    actorsFor(row, phase)
      .filter((actor) => phase === phases[0] || phase === phases.at(-1) || !isStranger(row, actor))
      .map((actor) => ({ actor, phase })),
  );
}

/**
 * Who has not signed in is sent away before any review is looked up, so that for them two phases stand for all, unless the
 * row tells them apart.
 */
function isStranger(row: Row, actor: ActorName): boolean {
  const answers = new Set(phasesOf(row).map((phase) => expectedFor(row, actor, phase)));
  return actor in SIGNED_OUT && answers.size === 1 && !isLinkPath(row.path.replace(':lang', 'en'));
}

/** The address of a row with the parameters filled in; a parameter that nobody knows is an error in the table. */
export function addressOf(row: Row, params: Record<string, string>): string {
  const known: Record<string, string> = { ...params, ...row.params };
  const path = row.path.replace(/[:*](\w+)/g, (_whole, name: string) => {
    const value = known[name];
    if (!value) throw new Error(`${row.method} ${row.path}: nothing is known about ":${name}"`);
    return encodeURIComponent(value);
  });
  return row.query ? `${path}?${row.query}` : path;
}
