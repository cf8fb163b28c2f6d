import { EntityManager } from 'typeorm';
import { Actor } from '../../policy';
import { Instant } from '../time/clock';

export interface AuditEntry {
  action: string;
  objectRef: string;
  details: Record<string, unknown>;
  /** Stands in for the actor where the log must not name them (S44). */
  actorRef?: string;
  outcome: 'done' | 'denied';
}

export interface Mail {
  /** `user:<id>` or `address:<mail address>` */
  to: string;
  params: Record<string, string>;
  /** One mail for one cause: a second row with the same key is not made. */
  dedupeKey: string;
  /** Parameters that open something, such as a link: sealed until the mail leaves, then forgotten. */
  secret?: Record<string, string>;
  lang?: string;
}

export interface AuditOptions {
  actorRef?: string;
  outcome?: AuditEntry['outcome'];
}

/** One unit of work: everything written through it stands or falls together. */
export interface Tx {
  readonly manager: EntityManager;
  readonly now: Instant;
  readonly actor: Actor;
  audit(action: string, objectRef: string, details?: Record<string, unknown>, options?: AuditOptions): void;
  mail(template: string, mail: Mail): void;
  /** Only a unit of work makes one; a plain object will not pass for it. */
  readonly [inUnitOfWork]: true;
}

export declare const inUnitOfWork: unique symbol;
