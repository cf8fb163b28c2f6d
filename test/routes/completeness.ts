import type { Phase } from '../../src/policy/facts';
import { ACTORS, expectedFor, Row } from './row';

export interface Route {
  method: string;
  path: string;
}

const name = ({ method, path }: Route) => `${method} ${path}`;

/** Routes of the running app that no row speaks of. */
export function missingRows(routes: Route[], rows: Row[]): string[] {
  const known = new Set(rows.map(name));
  return routes.map(name).filter((route) => !known.has(route));
}

/** Rows about routes that are gone, and rows written twice. */
export function idleRows(routes: Route[], rows: Row[]): string[] {
  const present = new Set(routes.map(name));
  const twice = rows.map(name).filter((row, index, all) => all.indexOf(row) !== index);
  return [...rows.map(name).filter((row) => !present.has(row)), ...twice];
}

/** Cells that a row leaves open. */
export function openCells(rows: Row[], phasesOf: (row: Row) => readonly Phase[]): string[] {
  return rows.flatMap((row) =>
    phasesOf(row).flatMap((phase) =>
      ACTORS.filter((actor) => expectedFor(row, actor, phase) === null).map(
        (actor) => `${name(row)}: ${actor} in ${phase}`,
      ),
    ),
  );
}
