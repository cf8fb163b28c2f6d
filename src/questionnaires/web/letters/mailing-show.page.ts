import { ContactRead, shownName } from '../../../candidates';
import { Words } from '../../../common/text';
import {
  CellInput,
  dataTable,
  note,
  NoteView,
  postButton,
  PostButtonView,
  TableView,
} from '../../../common/web/components';
import type { Link } from '../../../common/web/rendering/page-context';
import type { View } from '../../../common/web/rendering/view';
import type { LeftOutReason } from '../../domain';
import type { MailingRead } from '../../letters/mailings.queries';
import type { FollowUp } from '../../tracking/follow-up.queries';
import { letterCrumbs } from './letter-crumbs.page';
import type { LetterGround } from './letter-ground';
import { letterPaths } from './letter.paths';
import { isLost, mailTag } from './messages.page';

/** One person of the dry run: the same question is asked again when it is sent. */
export interface DryRunLine {
  person: FollowUp;
  contact: ContactRead | null;
  leftOut: LeftOutReason | null;
}

export interface MailingShowPage extends View {
  lede: string;
  sample: { subject: string; text: string; caption: string } | null;
  table: TableView;
  nobody: NoteView | null;
  send: PostButtonView | null;
  edit: Link | null;
  discard: PostButtonView | null;
  back: Link;
}

export interface MailingShowData {
  mailing: MailingRead;
  lines: readonly DryRunLine[];
  /** The first copy as it will read. */
  sample: { name: string; subject: string; text: string } | null;
}

/** Message and people before anything is sent; afterwards what became of each. */
export function mailingShowPage(words: Words, ground: LetterGround, data: MailingShowData): MailingShowPage {
  const { mailing, lines, sample } = data;
  const { lang } = words;
  const { id } = ground.questionnaire;
  const messages = { label: words.t('letters.messages.title'), href: letterPaths.messages(lang, id) };
  const title = words.t(`letters.kind.${mailing.kind}.name`);
  const isPrepared = mailing.state === 'prepared';
  const count = lines.filter(({ leftOut }) => leftOut === null).length;
  const by = { quiet: false, small: false, rev: mailing.rev };
  return {
    template: 'secretariat/letters/show',
    title,
    breadcrumbs: letterCrumbs(words, ground, messages, title),
    section: 'questionnaires',
    lede: isPrepared
      ? words.t('letters.show.lede', { count })
      : words.t('letters.show.sentLede', { at: words.dateTime(mailing.sentAt ?? mailing.createdAt) }),
    sample: sample && { ...sample, caption: words.t('letters.show.sample', { name: sample.name }) },
    table: isPrepared ? dryRunTable(words, ground, data) : sentTable(words, ground, data),
    nobody: isPrepared && count === 0 ? note({ text: words.t('letters.show.nobody'), tone: 'amber' }) : null,
    send:
      isPrepared && count > 0
        ? postButton({
            action: letterPaths.sending(lang, id, mailing.id),
            label: words.t('letters.show.send', { count }),
            ...by,
          })
        : null,
    edit: isPrepared ? { label: words.t('letters.show.edit'), href: letterPaths.edit(lang, id, mailing.id) } : null,
    discard: isPrepared
      ? postButton({
          action: letterPaths.discard(lang, id, mailing.id),
          label: words.t('letters.show.discard'),
          small: false,
        })
      : null,
    back: { label: words.t('letters.show.back'), href: messages.href },
  };
}

function dryRunTable(words: Words, ground: LetterGround, { mailing, lines }: MailingShowData): TableView {
  const columns = ['person', 'address', 'language', 'link', 'gets'].map((key) => ({
    label: words.t(`letters.show.column.${key}`),
  }));
  const rows = lines.map((line) => ({ cells: dryRunCells(words, ground, mailing, line) }));
  return dataTable({ caption: words.t('letters.show.people', { count: rows.length }), columns, rows }, words);
}

function dryRunCells(words: Words, ground: LetterGround, mailing: MailingRead, line: DryRunLine): CellInput[] {
  const { person, contact, leftOut } = line;
  const { candidacy, reach } = person;
  const href = letterPaths.letter(words.lang, ground.questionnaire.id, mailing.id, candidacy.id);
  const since = reach.links.at(-1)?.at;
  const link = mailing.withLink
    ? words.t(reach.condition === 'open' && since ? 'letters.show.linkReplaces' : 'letters.show.linkNew', {
        date: since ? words.date(since) : '',
      })
    : words.t('letters.show.linkStays');
  return [
    { text: shownName(words, candidacy), href },
    contact?.address ?? words.t('common.none'),
    contact ? words.t(`common.language.${contact.language}`) : words.t('common.none'),
    leftOut ? words.t('common.none') : link,
    leftOut
      ? { tag: words.t(`letters.leftOut.${leftOut}`), tone: 'amber' }
      : { tag: words.t('letters.show.gets'), tone: 'done' },
  ];
}

function sentTable(words: Words, ground: LetterGround, { mailing, lines }: MailingShowData): TableView {
  const columns = ['person', 'mail', 'attempts', 'again'].map((key) => ({
    label: words.t(`letters.show.column.${key}`),
    end: key === 'attempts',
  }));
  const rows = mailing.letters.flatMap((letter) => {
    const line = lines.find(({ person }) => person.candidacy.id === letter.candidacyId);
    if (!line) return [];
    const { id } = line.person.candidacy;
    const again = {
      text: words.t('letters.show.again'),
      href: letterPaths.write(words.lang, ground.questionnaire.id, mailing.kind, [id]),
    };
    const cells: CellInput[] = [
      {
        text: shownName(words, line.person.candidacy),
        href: letterPaths.letter(words.lang, ground.questionnaire.id, mailing.id, id),
      },
      mailTag(words, letter),
      words.number(letter.mail?.attempts ?? 0),
      isLost(letter) ? again : '',
    ];
    return [{ cells }];
  });
  return dataTable({ caption: words.t('letters.show.people', { count: rows.length }), columns, rows }, words);
}
