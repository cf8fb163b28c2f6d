import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isLinkPath } from '../../src/common/web/link.paths';
import { Phase, PHASES } from '../../src/policy';
import type { TestApp } from '../support/test-app';
import { testEngine } from '../support/test-environment';
import type { Route } from './completeness';
import { ActorName, expectedFor, Row, SIGNED_OUT } from './row';

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

/** A route about a review is asked in every phase, any other once. */
export const phasesOf = (row: Row): readonly Phase[] =>
  row.phases ?? (/:(reviewId|candidacyId)\b/.test(row.path) && typeof row.expect === 'function' ? ASKED : ['open']);

/**
 * The phases in which one of them asks: who has not signed in is sent away before any review is looked up, so that for them
 * two phases stand for all, unless the row tells them apart.
 */
export function phasesFor(row: Row, actor: ActorName): readonly Phase[] {
  const phases = phasesOf(row);
  const answers = new Set(phases.map((phase) => expectedFor(row, actor, phase)));
  const isStranger = actor in SIGNED_OUT && !isLinkPath(row.path.replace(':lang', 'en'));
  return isStranger && answers.size === 1 ? [...new Set([phases[0]!, phases.at(-1)!])] : phases;
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
