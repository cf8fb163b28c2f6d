import { Words } from '../../../common/text/words';

/** A day, month or year, as exactly as it is known: '2011', 'December 2011', '12 December 2011'. */
export function dayInWords(iso: string, words: Words): string {
  const [year = '', month, day] = iso.slice(0, 10).split('-');
  if (!month) return year;
  if (day) return words.date(iso);
  return words.t('elections.period.month', { month: words.t(`elections.month.${Number(month)}`), year });
}
