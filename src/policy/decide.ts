import { Actor } from './actor';
import { Facts } from './facts';
import { Action, grants } from './grants';
import { Answer, Rule, unseen } from './rule';

/** Looks the act up and asks its rule; an act that is not in the table is refused. */
export function decide(action: Action, actor: Actor, facts: Facts, now: string): Answer {
  const rule: Rule | undefined = grants[action];
  return rule ? rule(actor, facts, now) : unseen('no_such_act');
}
