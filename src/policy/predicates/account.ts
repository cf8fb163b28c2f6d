import { Role } from '../actor';
import { no, Rule, unseen, YES } from '../rule';

/* Who the actor is, whatever the subject. */

/** Seconds for which a second factor counts as fresh (S11). */
const STEP_UP_LASTS = 600;

export const isSignedIn: Rule = (actor) => (actor.kind === 'user' && actor.stage === 'full' ? YES : unseen('sign_in'));

export const hasGivenPassword: Rule = (actor) => {
  if (actor.kind !== 'user') return unseen('sign_in');
  return actor.stage === 'password' ? YES : no('already_signed_in');
};

export const isAnonymous: Rule = (actor) =>
  actor.kind === 'user' && actor.stage === 'full' ? no('already_signed_in') : YES;

const hasRole =
  (role: Role): Rule =>
  (actor, facts, now) =>
    isSignedIn(actor, facts, now).yes && actor.roles.includes(role) ? YES : unseen(`not_${role}`);

export const isSecretariat = hasRole('secretariat');
export const isAdministrator = hasRole('administrator');
export const holdsPanelRole = hasRole('panel_member');

export const steppedUp: Rule = (actor, _facts, now) => {
  if (!actor.steppedUpAt) return no('step_up');
  return Date.parse(now) - Date.parse(actor.steppedUpAt) <= STEP_UP_LASTS * 1000 ? YES : no('step_up');
};

/** Seconds for which a second factor is fresh enough to change password or factors (S7). */
const OWN_SECRETS_LAST = 300;

export const steppedUpJustNow: Rule = (actor, _facts, now) => {
  if (!actor.steppedUpAt) return no('step_up');
  return Date.parse(now) - Date.parse(actor.steppedUpAt) <= OWN_SECRETS_LAST * 1000 ? YES : no('step_up');
};

export const isOwn: Rule = (_actor, facts) => (facts.isOwn ? YES : unseen('not_own'));

export const holdsValidLink: Rule = (actor, facts) =>
  actor.kind === 'link' && facts.linkIsValid ? YES : unseen('link');

/** The own link of the candidate or of the State, not an assistant's. */
export const holdsOwnLink: Rule = (actor, facts, now) => {
  const held = holdsValidLink(actor, facts, now);
  if (!held.yes) return held;
  return facts.linkIsOwn ? YES : no('assistant');
};

/** The candidate's own link: a State has no assistant. */
export const holdsCandidateLink: Rule = (actor, facts, now) => {
  const held = holdsOwnLink(actor, facts, now);
  if (!held.yes) return held;
  return facts.linkIsOfCandidate ? YES : unseen('link');
};
