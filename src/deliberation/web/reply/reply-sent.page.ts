import { Words } from '../../../common/text/words';
import { confirmation, ConfirmationView } from '../../../common/web/components/confirmation';
import { linkPaths } from '../../../common/web/link.paths';
import type { View } from '../../../common/web/rendering/view';
import { inBothZones } from '../../../questionnaires';
import type { OwnReply, ReplyGround } from '../../reply/reply-desk';
import { replyPaths } from './reply.paths';

export interface ReplySentPage extends View {
  done: ConfirmationView;
}

/** After sending: what is printed, when, and until when it may be replaced. */
export function replySentPage(words: Words, reply: OwnReply, ground: ReplyGround, zone: string): ReplySentPage {
  const { choice, number, receivedAt } = reply;
  const until = ground.isOpen && ground.endsAt ? inBothZones(words, ground.endsAt, zone) : null;
  const change = { label: words.t('deliberation.reply.sent.changeLink'), href: replyPaths.show(words.lang) };
  const home = { label: words.t('deliberation.reply.home'), href: linkPaths.overview(words.lang) };
  return {
    template: 'questionnaire/reply/sent',
    title: words.t(`deliberation.reply.sent.title.${choice}`),
    breadcrumbs: [],
    done: confirmation({
      text: words.t(`deliberation.reply.sent.text.${choice}`),
      reference: words.t('deliberation.reply.sent.reference', { number, at: words.dateTime(receivedAt) }),
      next: [
        words.t(`deliberation.reply.sent.next.${choice}`),
        ...(until ? [words.t('deliberation.reply.sent.until', { at: until })] : []),
      ],
      links: [...(ground.isOpen ? [change] : []), home],
    }),
  };
}
