import * as fc from 'fast-check';
import type { Answer, Browse } from '../../support/browse';
import { words } from '../scoring/scoring-world';
import type { Case } from './case-before-panel';
import { SECRET } from './everything-read';

/** What a member may do about a candidate while scoring is open. */
export type Act = { who: number; reason: string } & (
  | { kind: 'draft'; criterion: number; score: string }
  | { kind: 'note' }
  | { kind: 'declare' }
  | { kind: 'ask for time' }
  | { kind: 'submit'; scores: string[] }
);

const score = fc.constantFrom('1', '2', '3', '4', '5', 'none');
const reason = fc.string({ maxLength: 40 }).map((text) => `${SECRET} ${text.replace(/[^\x20-\x7e]/g, '')}`);

/** Somebody's act; `who` is any number, taken as a place among those who act. */
export const anAct: fc.Arbitrary<Act> = fc.record({ who: fc.nat({ max: 5 }), reason }).chain((by) =>
  fc.oneof(
    fc.record({ criterion: fc.nat({ max: 20 }), score }).map((act): Act => ({ kind: 'draft', ...by, ...act })),
    fc.array(score, { minLength: 3, maxLength: 8 }).map((scores): Act => ({ kind: 'submit', ...by, scores })),
    fc.constantFrom('note' as const, 'declare' as const, 'ask for time' as const).map((kind): Act => ({ kind, ...by })),
  ),
);

/** Carries the act out through the pages, and says what they answered: after submitting they refuse most. */
export async function carryOut(browser: Browse, one: Case, act: Act): Promise<number> {
  const answer = await sent(browser, one, act);
  return answer.status;
}

function sent(browser: Browse, one: Case, act: Act): Promise<Answer> {
  const room = '/en/panel-room';
  const { id } = one.review;
  if (act.kind === 'draft') return draft(browser, one, act.criterion, act);
  if (act.kind === 'submit') return submitAll(browser, one, act.scores, act.reason);
  if (act.kind === 'declare')
    return browser.post(`${room}/declare/${id}`, { ...ANSWERS, text: act.reason, answer: 'disclosed' });
  if (act.kind === 'ask for time') return browser.post(`${room}/more-time/${id}`, { days: '3', reason: act.reason });
  return browser.post(`${room}/dossier/${id}/notes/candidate/autosaves`, { ...nextSave(), text: act.reason });
}

const ANSWERS = Object.fromEntries(
  ['nationality', 'employer', 'cases', 'family', 'publications', 'other'].map((question) => [question, 'yes']),
);

let saves = 0;
/** One window all the time, in which each save is later than the one before. */
const nextSave = () => ({ rev: '0', tab: 'window', seq: String((saves += 1)) });

export function draft(browser: Browse, one: Case, criterion: number, rating: { score: string; reason: string }) {
  const { review, criteria, documentId } = one;
  const { score, reason } = rating;
  const body = { ...nextSave(), score, reason, evidence: [`${documentId}.2`] };
  const path = `/en/panel-room/score/${review.id}/${criteria[criterion % criteria.length]}/autosaves`;
  return browser.post(path, body, { accept: 'application/json' });
}

/** Every criterion filled and all of it submitted. */
export async function submitAll(browser: Browse, one: Case, scores: string[], reason: string): Promise<Answer> {
  for (const place of one.criteria.keys())
    await draft(browser, one, place, { score: scores[place % scores.length] ?? '4', reason: `${reason} ${words(45)}` });
  const check = await browser.get(`/en/panel-room/score/${one.review.id}/check`);
  return check.status === 200 ? browser.submit({}, 'submissions') : check;
}
