import type { Phase } from '../../src/policy/facts';
import type { Fields } from '../support/browse';

/** Everybody a route may meet. Panel actors stand so to the review of the row's phase. */
export const ACTORS = [
  'anonymous',
  'passwordOnly',
  'disabled',
  'assigned',
  'undeclared',
  'recused',
  'unassigned',
  'otherPanel',
  'chair',
  'secretariat',
  'administrator',
  'ownLink',
  'otherLink',
] as const;
export type ActorName = (typeof ACTORS)[number];

/**
 * What a route answers. `page`: 200. `done`: the act is permitted (the guard lets it through; it is not carried out).
 * `sign-in`, `second-factor`, `step-up`, `link-ended`: sent there. `denied`: 403 with the reason. `hidden`: 404 like an unknown id.
 * `csrf`: refused before anybody is asked who they are. A number stands for itself.
 */
export type Expected =
  'page' | 'done' | 'sign-in' | 'second-factor' | 'step-up' | 'link-ended' | 'denied' | 'hidden' | number;

/** By actor; `others` for all who are not named. */
export type Expectations = Partial<Record<ActorName, Expected>> & { others?: Expected };

export interface Row {
  method: 'GET' | 'POST';
  /** As the router has it: `/:lang/staff/elections/:electionId`. */
  path: string;
  expect: Expectations | ((phase: Phase) => Expectations);
  /** Phases in which the answer is asked for; one (`open`) where the route is not about a review. */
  phases?: readonly Phase[];
  /** Values of path parameters that the world does not know by name. */
  params?: Record<string, string>;
  query?: string;
  body?: Fields;
}

/** What the people who are not signed in, or not far enough, meet on every page behind the sign-in. */
export const SIGNED_OUT: Expectations = {
  anonymous: 'sign-in',
  disabled: 'sign-in',
  passwordOnly: 'second-factor',
  ownLink: 'sign-in',
  otherLink: 'sign-in',
};

/** Signed-out people are sent to sign in; of the others only those named get further, the rest as `rest` says. */
export const only = (allowed: Expectations, rest: Expected): Expectations => ({
  ...SIGNED_OUT,
  ...allowed,
  others: rest,
});

/** Open to everyone alike. */
export const everyone = (expected: Expected = 'page'): Expectations => ({ others: expected });

export function expectedFor(row: Row, actor: ActorName, phase: Phase): Expected | null {
  const expectations = typeof row.expect === 'function' ? row.expect(phase) : row.expect;
  return expectations[actor] ?? expectations.others ?? null;
}
