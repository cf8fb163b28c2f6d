import { SetMetadata } from '@nestjs/common';
import { Action } from '../policy';

export const PERMITS = Symbol('permits');
export const PUBLIC_ROUTE = Symbol('public-route');

/**
 * Which row a route is about: the kind names a fact loader, the parameter holds the id. Without a parameter it is the row to
 * which the personal link in use leads.
 */
export interface Subject {
  kind: string;
  param: string | null;
}
export interface Permission {
  action: Action;
  subject: Subject | null;
}

/** `on('review', 'reviewId')`: the act is about the review whose id stands in the path. */
export const on = (kind: string, param = `${kind}Id`): Subject => ({ kind, param });

/** `ofLink('review')`: the act is about the review of the candidate whose personal link is in use. */
export const ofLink = (kind: string): Subject => ({ kind, param: null });

/** The handler runs only if the policy permits this act on this subject. */
export const Permits = (action: Action, subject: Subject | null = null) =>
  SetMetadata(PERMITS, { action, subject } satisfies Permission);

/** Open to everyone; the reason is for the reader of the code and the route table. */
export const PublicRoute = (reason: string) => SetMetadata(PUBLIC_ROUTE, reason);
