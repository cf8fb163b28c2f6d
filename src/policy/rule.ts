import { Actor } from './actor';
import { Facts } from './facts';

export type Answer = { yes: true } | { yes: false; reasons: string[]; hidden: boolean };

/** A sentence about actor and subject. `now` is a UTC instant. */
export type Rule = (actor: Actor, facts: Facts, now: string) => Answer;

export const YES: Answer = { yes: true };

/** Refused, and the actor may know why: answers 403 with the reason. */
export const no = (reason: string): Answer => ({ yes: false, reasons: [reason], hidden: false });

/** Refused as if the thing did not exist: answers 404 (S17). */
export const unseen = (reason: string): Answer => ({ yes: false, reasons: [reason], hidden: true });

/** All must hold; the first that hides decides, else every reason is told. */
export function allOf(...rules: Rule[]): Rule {
  return (actor, facts, now) => {
    const refusals = rules.map((rule) => rule(actor, facts, now)).filter((answer) => !answer.yes);
    if (refusals.length === 0) return YES;
    const hidden = refusals.some((answer) => answer.hidden);
    return { yes: false, hidden, reasons: refusals.flatMap((answer) => answer.reasons) };
  };
}

/** One is enough; refused openly if any of them refuses openly. */
export function anyOf(...rules: Rule[]): Rule {
  return (actor, facts, now) => {
    const answers = rules.map((rule) => rule(actor, facts, now));
    if (answers.some((answer) => answer.yes)) return YES;
    const refusals = answers.filter((answer) => !answer.yes);
    return {
      yes: false,
      hidden: refusals.every((answer) => answer.hidden),
      reasons: refusals.flatMap((answer) => answer.reasons),
    };
  };
}

/** Refuses as if the thing did not exist. */
export function hiddenUnless(rule: Rule): Rule {
  return (actor, facts, now) => {
    const answer = rule(actor, facts, now);
    return answer.yes ? answer : { ...answer, hidden: true };
  };
}
