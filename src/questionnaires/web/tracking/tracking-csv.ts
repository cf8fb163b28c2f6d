import { stringify } from 'csv-stringify/sync';
import { shownName, stateOf } from '../../../candidates';
import { Words } from '../../../common/text';
import type { FollowUp } from '../../tracking/follow-up.queries';

const COLUMNS = [
  'name',
  'state',
  'language',
  'status',
  'invited',
  'opened',
  'asked',
  'answered',
  'blank',
  'short',
  'overlong',
  'saved',
  'submitted',
  'due',
  'reminders',
  'mail',
] as const;

/**
 * The table for a spreadsheet program; cells that look like formulas are defused (S31). Programs set to French take the comma for
 * the decimal sign and part cells by semicolons.
 */
export function trackingCsv(words: Words, people: readonly FollowUp[]): string {
  const head = COLUMNS.map((key) => words.t(`letters.csv.${key}`));
  const rows = people.map((person) => COLUMNS.map((key) => cell(words, person, key)));
  const delimiter = words.lang === 'fr' ? ';' : ',';
  return stringify([head, ...rows], { bom: true, delimiter, record_delimiter: 'windows', escape_formulas: true });
}

function cell(words: Words, person: FollowUp, key: (typeof COLUMNS)[number]): string | number {
  const { candidacy, reach, progress, count } = person;
  // A form that programs take for a date in every language.
  const at = (instant: string | null) => (instant ? instant.slice(0, 16).replace('T', ' ') : '');
  const values: Record<(typeof COLUMNS)[number], string | number> = {
    name: shownName(words, candidacy),
    state: stateOf(words, candidacy) ?? '',
    language: reach.language ? words.t(`common.language.${reach.language}`) : '',
    status: words.t(`letters.state.${person.state}`),
    invited: at(person.invitedAt),
    opened: at(person.openedAt),
    asked: count.asked,
    answered: count.answered,
    blank: count.blank,
    short: count.short,
    overlong: count.overlong,
    saved: at(progress.lastSavedAt),
    submitted: at(progress.submittedAt),
    due: at(person.dueAt),
    reminders: person.reminders.length,
    mail: person.undelivered ? words.t(`letters.lost.${person.undelivered}`) : '',
  };
  return values[key];
}
