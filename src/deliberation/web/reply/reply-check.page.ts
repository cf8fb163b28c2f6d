import { isLanguage } from '../../../common/text/language';
import { Words } from '../../../common/text/words';
import {
  buttons,
  ButtonsView,
  formTag,
  FormTag,
  hidden,
  HiddenView,
  prose,
  ProseView,
} from '../../../common/web/components';
import { linkPaths } from '../../../common/web/link.paths';
import type { View } from '../../../common/web/rendering';
import type { ReplyCommand } from '../../replies.service';
import { replyPaths } from './reply.paths';

export interface ReplyCheckPage extends View {
  lead: string;
  /** The reply as it will be printed; null where there will be none. */
  reply: { by: string; text: ProseView } | null;
  /** Said where a text was typed but will not be sent. */
  unsent: { text: string; typed: ProseView } | null;
  form: FormTag;
  fields: HiddenView[];
  actions: ButtonsView;
}

/** Shows the reply as it will be printed, before it is sent. */
export function replyCheckPage(words: Words, name: string, command: ReplyCommand): ReplyCheckPage {
  const { choice, text, language } = command;
  const shown = prose({ text, lang: isLanguage(language) ? language : words.lang, isOriginal: true });
  const isReply = choice === 'replied';
  return {
    template: 'questionnaire/reply/check',
    title: words.t('deliberation.reply.check.title'),
    breadcrumbs: [
      { label: words.t('deliberation.reply.home'), href: linkPaths.overview(words.lang) },
      { label: words.t('deliberation.reply.crumb'), href: replyPaths.show(words.lang) },
      { label: words.t('deliberation.reply.check.crumb'), href: null },
    ],
    lead: words.t(`deliberation.reply.check.lead.${choice}`),
    reply: isReply ? { by: words.t('deliberation.reply.check.by', { name }), text: shown } : null,
    unsent: !isReply && text !== '' ? { text: words.t('deliberation.reply.check.unsent'), typed: shown } : null,
    form: formTag({ action: replyPaths.show(words.lang) }),
    fields: [hidden('choice', choice), hidden('text', text), hidden('language', language)],
    actions: buttons(
      { label: words.t(`deliberation.reply.check.send.${choice}`) },
      { secondary: [{ label: words.t('deliberation.reply.check.change'), name: 'change', value: 'yes' }] },
    ),
  };
}
