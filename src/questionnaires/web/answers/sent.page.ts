import type { Words } from '../../../common/text';
import { confirmation, ConfirmationView, factsList, FactView } from '../../../common/web/components';
import { linkPaths } from '../../../common/web/link.paths';
import type { View } from '../../../common/web/rendering';
import type { AnsweringDesk, SubmissionRead } from '../../answering/answering.queries';
import { groupedReceipt, referenceOf } from '../../domain';
import { inBothZones } from '../../links/link-mail-messages';
import { backToTracking } from '../entering/entry-back';
import { answerCrumbs } from './answer-crumbs.page';
import { answerPaths } from './answer.paths';

export interface SentPage extends View {
  done: ConfirmationView;
  facts: FactView[];
  receipt: string;
}

export interface SentData {
  desk: AnsweringDesk;
  sent: SubmissionRead;
  zone: string;
  /** PDFs can be made on this machine. */
  hasPdf: boolean;
}

/** After submitting: reference, receipt, what happens next, and until when answers may be changed. */
export function sentPage(words: Words, { desk, sent, zone, hasPdf }: SentData): SentPage {
  const { lang } = words;
  const key = desk.letterOn ? 'entry' : 'sent';
  return {
    template: 'questionnaire/answers/sent',
    title: words.t(`answers.${key}.title`),
    breadcrumbs: answerCrumbs(words, words.t('answers.sent.crumb')),
    done: confirmation({
      text: words.t(`answers.${key}.text`),
      reference: words.t('answers.sent.reference', { reference: referenceOf(sent) }),
      next: nextOf(words, desk, zone),
      links: [
        { label: words.t(`answers.${key}.copy`), href: answerPaths.copy(lang) },
        ...(hasPdf ? [{ label: words.t('answers.copy.pdf'), href: answerPaths.copyPdf(lang) }] : []),
        { label: words.t('answers.sent.file'), href: answerPaths.copyFile(lang) },
        desk.letterOn
          ? backToTracking(words, desk)
          : { label: words.t('answers.home'), href: linkPaths.overview(lang) },
      ],
    }),
    facts: factsList([
      { term: words.t('answers.sent.at'), value: inBothZones(words, sent.submittedAt, zone) },
      { term: words.t('answers.sent.number'), value: words.number(sent.number) },
    ]),
    receipt: groupedReceipt(sent.receipt),
  };
}

function nextOf(words: Words, desk: AnsweringDesk, zone: string): string[] {
  if (desk.letterOn) return [words.t('answers.entry.told'), words.t('answers.entry.leave')];
  const until = desk.dueAt ? inBothZones(words, desk.dueAt, zone) : null;
  const change = until ? words.t('answers.sent.until', { at: until }) : words.t('answers.sent.change');
  return [words.t('answers.sent.mail'), ...(desk.state === 'open' ? [change] : []), words.t('answers.sent.published')];
}
