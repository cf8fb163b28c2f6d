import { isLanguage, Language } from '../../../common/text/language';
import { inLanguage } from '../../../common/text/localized-text';
import { Words } from '../../../common/text/words';
import { prose, ProseView } from '../../../common/web/components/prose';
import { PublicAssessment } from '../../domain/site-data';

export interface ReplySection {
  by: string | null;
  text: ProseView | null;
  language: string | null;
  /** Said where there is no reply. */
  none: string | null;
  panelResponse: ProseView | null;
}

/** The candidate's reply at full length, in the language it was written in. */
export function replySection({ reply }: PublicAssessment, name: string, words: Words): ReplySection {
  const { choice, text, language, receivedAt, panelResponse } = reply;
  const lang: Language = language && isLanguage(language) ? language : words.lang;
  const response = panelResponse && inLanguage(panelResponse, words.lang);
  const isPrinted = choice === 'replied' && text !== null;
  return {
    by: isPrinted ? byLine(name, receivedAt, words) : null,
    text: isPrinted ? prose({ text, lang, isOriginal: true }) : null,
    language:
      isPrinted && lang !== words.lang
        ? words.t('site.reply.language', { language: words.t(`common.language.${lang}`) })
        : null,
    none: isPrinted ? null : words.t(`site.reply.${choice === 'declined' ? 'declined' : 'none'}`, { name }),
    panelResponse: response && response.text !== '' ? prose(response) : null,
  };
}

function byLine(name: string, receivedAt: string | null, words: Words): string {
  return receivedAt
    ? words.t('site.reply.byOn', { name, date: words.date(receivedAt) })
    : words.t('site.reply.by', { name });
}

export interface OpinionView {
  by: string;
  text: ProseView;
}

/** Signed separate opinions, in the order in which the panel has them. */
export function opinionsOf({ opinions }: PublicAssessment, words: Words): OpinionView[] {
  return opinions.map(({ member, text }) => ({
    by: words.t('site.opinion.by', { name: member }),
    text: prose(inLanguage(text, words.lang)),
  }));
}
