import type { Words } from '../../../common/text';
import { confirmation, ConfirmationView, factsList, FactView } from '../../../common/web/components';
import { linkPaths } from '../../../common/web/link.paths';
import type { View } from '../../../common/web/rendering';
import type { AnsweringDesk, SubmissionRead } from '../../answering/answering.queries';
import { groupedReceipt, referenceOf } from '../../domain';
import { inBothZones } from '../../links/link-mail-messages';
import { answerCrumbs } from './answer-crumbs.page';
import { answerPaths } from './answer.paths';

export interface SentPage extends View {
  done: ConfirmationView;
  facts: FactView[];
  receipt: string;
}

/** After submitting: reference, receipt, what happens next, and until when answers may be changed. */
export function sentPage(words: Words, desk: AnsweringDesk, sent: SubmissionRead, zone: string): SentPage {
  const isOpen = desk.state === 'open';
  const until = desk.dueAt ? inBothZones(words, desk.dueAt, zone) : null;
  const { lang } = words;
  return {
    template: 'questionnaire/answers/sent',
    title: words.t('answers.sent.title'),
    breadcrumbs: answerCrumbs(words, words.t('answers.sent.crumb')),
    done: confirmation({
      text: words.t('answers.sent.text'),
      reference: words.t('answers.sent.reference', { reference: referenceOf(sent) }),
      next: [
        words.t('answers.sent.mail'),
        ...(isOpen ? [until ? words.t('answers.sent.until', { at: until }) : words.t('answers.sent.change')] : []),
        words.t('answers.sent.published'),
      ],
      links: [
        { label: words.t('answers.sent.copy'), href: answerPaths.copy(lang) },
        { label: words.t('answers.sent.file'), href: answerPaths.copyFile(lang) },
        { label: words.t('answers.home'), href: linkPaths.overview(lang) },
      ],
    }),
    facts: factsList([
      { term: words.t('answers.sent.at'), value: inBothZones(words, sent.submittedAt, zone) },
      { term: words.t('answers.sent.number'), value: words.number(sent.number) },
    ]),
    receipt: groupedReceipt(sent.receipt),
  };
}
