import { inLanguage } from '../../../common/text/localized-text';
import { capitalised, numberInWords } from '../../../common/text/number-in-words';
import { Words } from '../../../common/text/words';
import { TaskInput, Tone } from '../../../common/web/components';
import { readingTime } from '../../domain/reading-time';
import { Task, Turn, whoseTurn } from '../../domain/whose-turn';
import { OwnReview, RowData } from '../../room.reads';
import type { TimeRequestRead } from '../../time-requests.queries';
import { panelRoomPaths } from '../panel-room.paths';
import { dueTag } from './due-tag';

export interface RoomRow extends TaskInput {
  turn: Turn;
  task: Task;
}

const TONES: Partial<Record<Task, Tone>> = { submitted: 'done', released: 'done', deliberate: 'plain', read: 'plain' };
const DUE_TASKS: readonly Task[] = ['start', 'continue', 'unsent'];

/** The row of one review: what waits, until when, and the one thing to do. */
export function roomRow(words: Words, data: RowData, now: string): RoomRow {
  const { own } = data;
  const { turn, task } = whoseTurn(own.standing);
  const named = task === 'declare' ? 'declareTitle' : turn === 'now' ? 'scoreTitle' : null;
  const { name, initials } = own.candidacy;
  return {
    turn,
    task,
    title: named ? words.t(`panel.home.${named}`, { name }) : name,
    initials,
    text: sentences(words, data, task).join(' '),
    state: stateOf(words, own, task, now),
    act: actOf(words, data, task, now),
    also: alsoOf(words, data, task),
  };
}

function stateOf(words: Words, own: OwnReview, task: Task, now: string): TaskInput['state'] {
  if (DUE_TASKS.includes(task) || (task === 'declare' && own.review.phase === 'open'))
    return dueTag(words, own.review.dueAt, now);
  return { label: words.t(`panel.home.tag.${task}`), tone: TONES[task] ?? 'line' };
}

function sentences(words: Words, { own, reading, others, note, moreTime }: RowData, task: Task): string[] {
  const said = words.t(`panel.home.text.${task}`, params(words, own));
  const dossier = reading && DUE_TASKS.includes(task) ? dossierSentence(words, reading) : null;
  const counted = others ? countSentence(words, others) : null;
  const asked = moreTime && isDue(own, task) ? requestSentence(words, moreTime) : null;
  return [said, dossier, counted, asked, note?.sentence].filter((text): text is string => Boolean(text));
}

function params(words: Words, { progress, recusal, candidacy, review }: OwnReview): Record<string, string | number> {
  const withdrawnOn = candidacy.withdrawal?.on ?? null;
  return {
    scored: progress.scored,
    of: progress.of,
    due: words.date(review.dueAt),
    submitted: progress.submittedAt ? words.date(progress.submittedAt) : '',
    aside: recusal ? words.date(recusal.at) : '',
    withdrawn: withdrawnOn ? words.date(withdrawnOn) : words.t('panel.home.unknownDay'),
  };
}

function dossierSentence(words: Words, { documents, words: count }: { documents: number; words: number }): string {
  if (documents === 0) return words.t('panel.home.dossier.empty');
  const { hours, minutes } = readingTime(count);
  const parts = [
    ...(hours > 0 ? [words.t('panel.home.dossier.hours', { count: hours })] : []),
    ...(minutes > 0 ? [words.t('panel.home.dossier.minutes', { count: minutes })] : []),
  ];
  return words.t('panel.home.dossier.size', { count: documents, time: parts.join(' ') });
}

function requestSentence(words: Words, { state, askedAt, daysGranted, decidedAt }: TimeRequestRead): string {
  if (state === 'open') return words.t('panel.moreTime.row.open', { date: words.date(askedAt) });
  const days = words.t('panel.moreTime.dayCount', { count: daysGranted ?? 0 });
  return words.t(`panel.moreTime.row.${state}`, { days, date: words.date(decidedAt ?? askedAt) });
}

function countSentence(words: Words, { submitted, of }: { submitted: number; of: number }): string {
  if (submitted === of) return words.t('panel.home.allScored', { number: numberInWords(words, of), count: of });
  const number = capitalised(words, numberInWords(words, submitted));
  return words.t('panel.home.someScored', { number, of: numberInWords(words, of), count: submitted });
}

/** Scores are due, so more time may be asked for. */
const isDue = ({ review }: OwnReview, task: Task): boolean =>
  review.phase === 'open' && (task === 'declare' || DUE_TASKS.includes(task));

function alsoOf(words: Words, { own, moreTime }: RowData, task: Task): TaskInput['also'] {
  if (!isDue(own, task)) return null;
  const label = words.t(moreTime ? 'panel.moreTime.yours' : 'panel.moreTime.link');
  return { label, href: panelRoomPaths.moreTime(words.lang, own.review.id) };
}

function actOf(words: Words, { own, note, links }: RowData, task: Task, now: string): TaskInput['act'] {
  if (note?.action) return { ...note.action, primary: task === 'deliberate' };
  const { lang } = words;
  const { id, dueAt } = own.review;
  const label = words.t(`panel.home.act.${task}`);
  const to = (href: string | null, primary = false) => (href ? { label, href, primary } : null);
  switch (task) {
    case 'declare':
      return to(panelRoomPaths.declare(lang, id), true);
    case 'start':
      return to(links.score, dueTag(words, dueAt, now).isSoon);
    case 'continue':
    case 'unsent':
      return to(links.score, true);
    case 'deliberate':
    case 'read':
      return to(links.deliberation);
    case 'submitted':
    case 'closed':
    case 'reply':
    case 'sealed':
      return own.progress.submittedAt ? to(links.ownScores) : null;
    default:
      return own.declaration || own.recusal ? to(panelRoomPaths.declaration(lang, id)) : null;
  }
}

/** The title of the election as the side column prints it. */
export const electionTitle = (words: Words, own: OwnReview): string => inLanguage(own.election.title, words.lang).text;
