import { sha256 } from '../../common/crypto/hashing';
import type { Language } from '../../common/text/language';
import { type Answer, canonicalAnswer, isBlank, NO_ANSWER } from './answer';

/** An answer and the language in which it was typed. */
export interface Typed {
  readonly answer: Answer;
  readonly language: Language;
}

/** What is stored, and which open page stored it. */
export interface StoredAnswer extends Typed {
  readonly tab: string;
  readonly seq: number;
}

export interface AnswerSave extends Typed {
  /** Fingerprint of what the page showed when it was opened, or when its last save was acknowledged. */
  readonly base: string;
  readonly tab: string;
  /** Counts the saves of one page; null where no script counts. */
  readonly seq: number | null;
}

/**
 * `unchanged`: there is nothing to store. `outdated`: a later save of the same page came first. `conflict`: another page has
 * stored something else meanwhile.
 */
export type SaveOutcome = 'saved' | 'unchanged' | 'outdated' | 'conflict';

/** Stands for an answer in a form, so that one that was only looked at is told from one that was changed. */
export function fingerprint({ answer, language }: Typed): string {
  return isBlank(answer) && !answer.panelOnly
    ? 'blank'
    : sha256(`${language}|${canonicalAnswer({ ...answer, files: [] })}`).slice(0, 16);
}

const NOTHING: Typed = { answer: NO_ANSWER, language: 'en' };

/**
 * What becomes of one save (R5, R7). Only what the person changed is written: two devices on the same page collide where both
 * changed the same answer, and nowhere else. Within one page the sequence number decides, so a delayed or repeated request
 * changes nothing.
 */
export function outcomeOf(stored: StoredAnswer | null, save: AnswerSave): SaveOutcome {
  const mine = fingerprint(save);
  const theirs = fingerprint(stored ?? NOTHING);
  const isSamePage = stored !== null && save.seq !== null && stored.tab === save.tab;
  if (isSamePage && save.seq !== null && save.seq <= stored.seq) return 'outdated';
  if (mine === theirs) return 'unchanged';
  if (isSamePage) return 'saved';
  if (mine === save.base) return 'unchanged';
  return save.base === theirs ? 'saved' : 'conflict';
}
