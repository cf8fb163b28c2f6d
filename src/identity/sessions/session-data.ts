import 'express-session';
import { Actor, Role } from '../../policy';

/** The person behind a session, read from the database at every request (S9). */
export interface SessionAccount {
  id: string;
  name: string;
  status: string;
  language: string;
  timeZone: string;
  roles: Role[];
}

declare module 'express-session' {
  interface SessionData {
    /** Row of this session; absent until it is first written. */
    rowId: string;
    userId: string;
    stage: Actor['stage'];
    signedInAt: string;
    steppedUpAt: string | null;
    createdAt: string;
    seenAt: string;
    expiresAt: string;
    agent: string;
    csrf: string;
    /** What to tell on the next page, see common/web/notice. */
    notice: string;
    account: SessionAccount | null;
    passport: { user?: string };
  }
}
