import { Injectable } from '@nestjs/common';
import { actorRef } from '../../policy';
import { sha256 } from '../crypto/hashing';
import { ReadDb } from '../persistence';
import { IdempotencyKey } from '../persistence/idempotency-key.entity';
import { AlreadyDone, OnceKey } from '../persistence/once';
import { canonicalJson } from '../text/canonical-json';
import { BenchRequest } from './request';

const LOOKS = 30;
const PAUSE = 100;

/** The one-time key of the form being sent, or null: a form is the same when actor, address and all fields are. */
export function onceKeyOf(request: BenchRequest): Pick<OnceKey, 'actorRef' | 'key'> | null {
  const body = (request.body ?? {}) as Record<string, unknown>;
  if (request.method !== 'POST' || typeof body._key !== 'string' || body._key === '') return null;
  return { actorRef: actorRef(request.actor), key: sha256(`${request.path}|${canonicalJson(body)}`) };
}

/** Where the first sending of a form led (R6). */
@Injectable()
export class FirstOutcome {
  constructor(private readonly readDb: ReadDb) {}

  /** Throws AlreadyDone if this form had its effect before: what it made may be why it is refused now. */
  async refuseRepeated(request: BenchRequest): Promise<void> {
    const once = onceKeyOf(request);
    const row = once && (await this.row(once));
    if (!once || !row) return;
    throw new AlreadyDone(row.outcome ?? (await this.awaited(once)));
  }

  /** The second of two quick clicks is the one whose answer the browser shows, so it waits for the first. */
  async awaited(once: Pick<OnceKey, 'actorRef' | 'key'>): Promise<string | null> {
    for (let look = 0; look < LOOKS; look += 1) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      const row = await this.row(once);
      if (row?.outcome) return row.outcome;
    }
    return null;
  }

  private row({ actorRef: actor_ref, key }: Pick<OnceKey, 'actorRef' | 'key'>): Promise<IdempotencyKey | null> {
    return this.readDb.manager.findOneBy(IdempotencyKey, { actor_ref, key });
  }
}
