import { Injectable } from '@nestjs/common';
import { Clock } from '../common/time/clock';
import { Denied, NotFound } from '../common/errors';
import { Tx } from '../common/persistence';
import { isUuid } from '../common/ids/ids';
import { Action, Actor, Answer, decide, Facts } from '../policy';
import { FactLoaders } from './fact-loaders';

/** Asks the policy: before a page, and again inside the unit of work (S19). */
@Injectable()
export class Access {
  constructor(
    private readonly loaders: FactLoaders,
    private readonly clock: Clock,
  ) {}

  /** Facts of one subject, or NotFound. */
  async facts(actor: Actor, kind: string, id: string, tx?: Tx): Promise<Facts> {
    if (!isUuid(id)) throw new NotFound();
    const facts = (await this.loaders.load(kind, actor, [id], tx?.manager)).get(id);
    if (!facts) throw new NotFound();
    return facts;
  }

  ask(actor: Actor, action: Action, facts: Facts = {}): Answer {
    return decide(action, actor, facts, this.clock.now());
  }

  may(actor: Actor, action: Action, facts: Facts = {}): boolean {
    return this.ask(actor, action, facts).yes;
  }

  /** Throws Denied or NotFound unless the act is permitted. */
  require(actor: Actor, action: Action, facts: Facts = {}): void {
    const answer = this.ask(actor, action, facts);
    if (answer.yes) return;
    throw answer.hidden ? new NotFound() : new Denied(answer.reasons);
  }

  /** The check at the moment of effect: loads the facts through the transaction. */
  async requireIn(tx: Tx, action: Action, kind: string, id: string): Promise<Facts> {
    const facts = await this.facts(tx.actor, kind, id, tx);
    this.require(tx.actor, action, facts);
    return facts;
  }
}
