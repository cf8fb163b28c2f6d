import { Words } from '../../../common/text';
import { FactView, factsList } from '../../../common/web/components';
import type { Link } from '../../../common/web/rendering/page-context';
import type { View } from '../../../common/web/rendering/view';
import type { LetterRead, MailingRead } from '../../letters/mailings.queries';
import type { FollowUp } from '../../tracking/follow-up.queries';
import { letterCrumbs } from './letter-crumbs.page';
import { addresseeLabel } from './addressee-label';
import type { LetterGround } from './letter-ground';
import { letterPaths } from './letter.paths';

export interface LetterShowPage extends View {
  lede: string;
  facts: FactView[];
  subject: string;
  text: string;
  typedLang: string;
  back: Link;
}

export interface LetterShowData {
  mailing: MailingRead;
  person: FollowUp;
  letter: LetterRead | null;
  address: string | null;
  lang: string;
  mail: { subject: string; text: string };
}

/** One candidate's copy, as the mail says it. */
export function letterShowPage(words: Words, ground: LetterGround, data: LetterShowData): LetterShowPage {
  const { mailing, person, letter, address, mail, lang } = data;
  const { id } = ground.questionnaire;
  const title = words.t('letters.letter.title', {
    name: addresseeLabel(words, ground.questionnaire, person.candidacy),
  });
  const back = {
    label: words.t(`letters.kind.${mailing.kind}.name`),
    href: letterPaths.mailing(words.lang, id, mailing.id),
  };
  const row = (key: string, value: string) => ({ term: words.t(`letters.letter.${key}`), value });
  const state = letter?.mail ? [row('state', words.t(`letters.mailState.${letter.mail.state}`))] : [];
  return {
    template: 'secretariat/letters/letter',
    title,
    breadcrumbs: letterCrumbs(
      words,
      ground,
      { label: words.t('letters.messages.title'), href: letterPaths.messages(words.lang, id) },
      back,
      title,
    ),
    section: 'questionnaires',
    lede: words.t(mailing.state === 'prepared' ? 'letters.letter.lede' : 'letters.letter.sentLede'),
    facts: factsList([row('to', address ?? words.t('letters.leftOut.no_address')), ...state]),
    subject: mail.subject,
    text: mail.text,
    typedLang: lang,
    back,
  };
}
