import { Words } from '../../../common/text/words';
import { Tone } from '../../../common/web/components';
import { daysBetween } from '../../domain/reading-time';

/** Work is due soon from so many days before. */
const SOON = 7;

export interface DueTag {
  label: string;
  tone: Tone;
  isSoon: boolean;
}

/** 'Due in 4 days', 'Overdue since 3 August', 'Due 12 September': days are counted in UTC. */
export function dueTag(words: Words, dueAt: string, now: string): DueTag {
  const days = daysBetween(now, dueAt);
  const date = words.date(dueAt);
  if (dueAt <= now) return { label: words.t('panel.due.over', { date }), tone: 'late', isSoon: true };
  if (days === 0) return { label: words.t('panel.due.today'), tone: 'amber', isSoon: true };
  if (days <= SOON) return { label: words.t('panel.due.in', { count: days }), tone: 'amber', isSoon: true };
  return { label: words.t('panel.due.on', { date }), tone: 'line', isSoon: false };
}
