import { STATE_CODES } from '../../common/text/state-names';
import { codePoints } from '../../common/web/form/clean-text';
import { answerLimits } from './answer-kinds';
import type { Column, ColumnKind } from './questionnaire-content';

type CellProblem = 'cellMissing' | 'tooManyCharacters' | 'notADate' | 'notACountry' | 'notALink' | 'notAnEmail';

const cellRules: Readonly<Record<ColumnKind, { holds: (text: string) => boolean; otherwise: CellProblem }>> = {
  text: { holds: () => true, otherwise: 'cellMissing' },
  date: { holds: isPartialDate, otherwise: 'notADate' },
  country: { holds: isCountryCode, otherwise: 'notACountry' },
  link: { holds: isLink, otherwise: 'notALink' },
  email: { holds: (text) => /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(text), otherwise: 'notAnEmail' },
};

/** What is wrong with one cell of an entry, or null. */
export function cellProblem({ kind, required }: Column, text: string): CellProblem | null {
  if (text === '') return required ? 'cellMissing' : null;
  if (codePoints(text) > answerLimits.cell) return 'tooManyCharacters';
  return cellRules[kind].holds(text) ? null : cellRules[kind].otherwise;
}

/** A day that exists, as yyyy-mm-dd. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** A year, a month or a day. */
export function isPartialDate(text: string): boolean {
  if (/^(1[89]|20|21)\d{2}$/.test(text)) return true;
  return /^\d{4}-\d{2}$/.test(text) ? isDay(`${text}-01`) : isDay(text);
}

/** A code of ISO 3166-1 alpha-3. */
export function isCountryCode(text: string): boolean {
  return STATE_CODES.includes(text);
}

function isLink(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}
