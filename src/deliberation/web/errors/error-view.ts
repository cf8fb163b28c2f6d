import { inLanguage, type Words } from '../../../common/text';
import { prose, ProseView } from '../../../common/web/components';
import type { Link } from '../../../common/web/rendering';
import type { ErrorReportRead, PassagePlace } from '../../domain/error-reports';

/** A reported error with the answer to it, as candidate, secretariat and chair read it. */
export interface ErrorView {
  id: string;
  title: string;
  at: string;
  text: ProseView;
  /** Null while there is none. */
  answer: { outcome: string; at: string; text: ProseView } | null;
  waiting: string | null;
  /** Where the secretariat answers; for others null. */
  act: (Link & { about: string }) | null;
}

export function errorView(
  words: Words,
  { number, passage, text, language, receivedAt, answer }: ErrorReportRead,
): ErrorView {
  return {
    id: `e${number}`,
    title: passageTitle(words, passage),
    at: words.t('deliberation.errors.reported', { at: words.dateTime(receivedAt) }),
    text: prose({ text, lang: language, isOriginal: true }),
    answer: answer && {
      outcome: words.t(`deliberation.errors.outcome.${answer.outcome}`),
      at: words.t('deliberation.errors.answered', { at: words.dateTime(answer.at) }),
      text: prose({ text: answer.text, lang: answer.language, isOriginal: true }),
    },
    waiting: answer ? null : words.t('deliberation.errors.waiting'),
    act: null,
  };
}

/** '2.3 Integrity', '1.3 Reasons', '3.1 Separate opinion': never what the passage says. */
export function passageTitle(words: Words, { code, number, title }: PassagePlace): string {
  const [kind = '', part = ''] = code.split('.');
  if (title) return `${number} ${inLanguage(title, words.lang).text}`;
  return `${number} ${words.t(`deliberation.errors.passage.${kind === 'finding' ? part : 'opinion'}`)}`;
}
