import { Words } from '../../../common/text';
import {
  CellInput,
  dataTable,
  emptyState,
  EmptyStateView,
  note,
  NoteView,
  TableView,
  Tone,
} from '../../../common/web/components';
import type { Link } from '../../../common/web/rendering/page-context';
import type { View } from '../../../common/web/rendering/view';
import type { MailState } from '../../../mail';
import { inForce, letterKinds } from '../../domain';
import type { LetterRead, MailingRead } from '../../letters/mailings.queries';
import { letterCrumbs } from './letter-crumbs.page';
import { addresseeLabel } from './addressee-label';
import type { LetterGround } from './letter-ground';
import { letterPaths } from './letter.paths';

export interface MessagesPage extends View {
  lede: string;
  write: Link[];
  tracking: Link;
  cannot: NoteView | null;
  prepared: TableView | null;
  outbox: TableView | null;
  empty: EmptyStateView | null;
}

/** Letters that wait for somebody to look at them, and what became of those that were sent. */
export function messagesPage(words: Words, ground: LetterGround, mailings: readonly MailingRead[]): MessagesPage {
  const { questionnaire } = ground;
  const { lang } = words;
  const cannot = cannotWrite(words, ground);
  const prepared = mailings.filter(({ state }) => state === 'prepared');
  const sent = mailings.filter(({ state }) => state === 'sent');
  const title = words.t('letters.messages.title');
  return {
    template: 'secretariat/letters/index',
    title,
    breadcrumbs: letterCrumbs(words, ground, title),
    section: 'questionnaires',
    lede: words.t(`letters.messages.lede.${questionnaire.respondent}`),
    write: cannot
      ? []
      : letterKinds.map((kind) => ({
          label: words.t(`letters.kind.${kind}.write`),
          href: letterPaths.write(lang, questionnaire.id, kind),
        })),
    tracking: { label: words.t('letters.messages.tracking'), href: letterPaths.tracking(lang, questionnaire.id) },
    cannot,
    prepared: prepared.length > 0 ? preparedTable(words, ground, prepared) : null,
    outbox: sent.length > 0 ? outboxTable(words, ground, sent) : null,
    empty: mailings.length > 0 ? null : emptyState(words.t('letters.messages.empty')),
  };
}

/** Why no letter can be written now; null when one can. */
export function cannotWrite(words: Words, { questionnaire }: LetterGround): NoteView | null {
  return inForce(questionnaire) ? null : note({ text: words.t('letters.messages.notPublished'), tone: 'amber' });
}

function preparedTable(words: Words, ground: LetterGround, mailings: readonly MailingRead[]): TableView {
  const columns = ['letter', 'people', 'preparedAt'].map((key) => ({
    label: words.t(`letters.messages.column.${key}`),
  }));
  const rows = mailings.map((mailing) => ({
    cells: [
      {
        text: words.t(`letters.kind.${mailing.kind}.name`),
        href: letterPaths.mailing(words.lang, ground.questionnaire.id, mailing.id),
      },
      words.number(mailing.letters.length),
      words.dateTime(mailing.createdAt),
    ],
  }));
  return dataTable({ caption: words.t('letters.messages.prepared'), columns, rows }, words);
}

function outboxTable(words: Words, ground: LetterGround, mailings: readonly MailingRead[]): TableView {
  const keys = ['person', 'letter', 'sentAt', 'mail', 'attempts'];
  const columns = keys.map((key) => ({ label: words.t(`letters.messages.column.${key}`), end: key === 'attempts' }));
  const place = ({ candidacyId }: LetterRead) =>
    ground.people.findIndex(({ candidacy }) => candidacy.id === candidacyId);
  const all = mailings.flatMap((mailing) =>
    [...mailing.letters].sort((a, b) => place(a) - place(b)).map((letter) => ({ mailing, letter })),
  );
  // What somebody has to look at comes first.
  const inOrder = [...all.filter(({ letter }) => isLost(letter)), ...all.filter(({ letter }) => !isLost(letter))];
  const rows = inOrder.map(({ mailing, letter }) => ({ cells: outboxCells(words, ground, mailing, letter) }));
  return dataTable({ caption: words.t('letters.messages.outbox'), columns, rows }, words);
}

function outboxCells(words: Words, ground: LetterGround, mailing: MailingRead, letter: LetterRead): CellInput[] {
  const { questionnaire, people } = ground;
  const person = people.find(({ candidacy }) => candidacy.id === letter.candidacyId);
  return [
    {
      text: person ? addresseeLabel(words, questionnaire, person.candidacy) : words.t('common.none'),
      href: letterPaths.letter(words.lang, questionnaire.id, mailing.id, letter.candidacyId),
    },
    words.t(`letters.kind.${mailing.kind}.name`),
    words.dateTime(mailing.sentAt ?? mailing.createdAt),
    mailTag(words, letter),
    words.number(letter.mail?.attempts ?? 0),
  ];
}

export const isLost = ({ mail }: LetterRead): boolean => mail?.state === 'dead' || mail?.state === 'uncertain';

const tones: Record<MailState, Tone> = {
  waiting: 'line',
  sending: 'line',
  sent: 'done',
  cancelled: 'line',
  uncertain: 'amber',
  dead: 'late',
};

/** How one letter's mail stands, or why there is none. */
export function mailTag(words: Words, { state, reason, mail }: LetterRead): CellInput {
  if (state === 'left_out' && reason) return { tag: words.t(`letters.leftOut.${reason}`), tone: 'line' };
  if (!mail) return { tag: words.t('letters.mailState.none'), tone: 'line' };
  return { tag: words.t(`letters.mailState.${mail.state}`), tone: tones[mail.state] };
}
