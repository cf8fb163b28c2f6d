import { inLanguage, Passage } from '../../../common/text/localized-text';
import { Words } from '../../../common/text/words';
import { PublicProfile } from '../../domain/site-data';
import { dayInWords } from './days';

export interface DocumentView {
  title: Passage;
  about: string;
}

export function documentsOf({ documents }: PublicProfile, words: Words): DocumentView[] {
  return documents.map(({ title, source, dated, language }) => ({
    title: inLanguage(title, words.lang),
    about: [
      inLanguage(source, words.lang).text,
      ...(dated ? [dayInWords(dated, words)] : []),
      words.t(`common.language.${language}`),
    ].join(', '),
  }));
}
