import { Words } from '../../../common/text/words';
import { factsList, FactView, note, NoteView, prose, ProseView } from '../../../common/web/components';
import { Link } from '../../../common/web/rendering/page-context';
import { View } from '../../../common/web/rendering/view';
import { CONFLICT_QUESTIONS, DeclarationContent } from '../../domain/conflict';
import type { Declaring } from '../../declare-desk';
import { OwnReview } from '../../room.reads';
import { panelRoomPaths } from '../panel-room.paths';
import { roomCrumbs } from './declare.page';
import { linkAnswers } from './likely-links';
import { mayDeclare, mayStepAside } from './declarations.page';

export interface DeclarationShowPage extends View {
  lead: string;
  note: NoteView | null;
  likely: FactView[];
  answers: FactView[];
  text: ProseView | null;
  readers: string;
  amend: string | null;
  links: Link[];
}

interface DeclarationShowData extends Declaring {
  dossier: string | null;
  score: string | null;
}

/** The member's own declaration: what was said, when, who reads it, how to amend it. */
export function declarationShowPage(words: Words, data: DeclarationShowData): DeclarationShowPage {
  const { own, before } = data;
  const content = before?.content ?? null;
  const { lang } = words;
  const { name } = own.candidacy;
  const answer = own.declaration?.answer;
  return {
    template: 'panel/declarations/show',
    title: words.t('panel.declaration.title', { name }),
    breadcrumbs: roomCrumbs(
      words,
      { label: words.t('panel.declarations.title'), href: panelRoomPaths.declarations(lang) },
      name,
    ),
    section: 'declarations',
    lead: own.declaration
      ? words.t('panel.declaration.lead', {
          date: words.dateTime(own.declaration.at),
          answer: words.t(`panel.declarations.state.${answer}`),
        })
      : words.t('panel.declaration.none'),
    note: recusalNote(words, own) ?? newLinkNote(words, data),
    likely: content ? linkAnswers(words, content, name) : [],
    answers: content ? answersOf(words, content, name) : [],
    text: content && content.text !== '' ? prose({ text: content.text, lang, isOriginal: true }) : null,
    readers: words.t('panel.declaration.readers'),
    amend: mayDeclare(own) ? words.t('panel.declaration.amendUntil') : null,
    links: linksOf(words, data),
  };
}

function linksOf(words: Words, { own, dossier, score }: DeclarationShowData): Link[] {
  const { lang } = words;
  const link = (label: string, href: string): Link => ({ label: words.t(label), href });
  const isOpen = !own.standing.isRecused;
  return [
    ...(score && isOpen ? [link('panel.declaration.toScore', score)] : []),
    ...(dossier && isOpen ? [link('panel.declaration.toDossier', dossier)] : []),
    ...(mayDeclare(own) ? [link('panel.declaration.amend', panelRoomPaths.declare(lang, own.review.id))] : []),
    ...(mayStepAside(own) ? [link('panel.stepAside.crumb', panelRoomPaths.stepAside(lang, own.review.id))] : []),
    link('panel.declaration.back', panelRoomPaths.home(lang)),
  ];
}

/** What has been recorded since may suggest a link that nobody has answered. */
function newLinkNote(words: Words, { own, likely, before }: DeclarationShowData): NoteView | null {
  const answered = new Set(before?.content.likely.map(({ key }) => key));
  const isNew = before !== null && mayDeclare(own) && likely.some(({ key }) => !answered.has(key));
  return isNew ? note({ text: words.t('panel.likely.new'), tone: 'amber' }) : null;
}

function recusalNote(words: Words, { recusal }: OwnReview): NoteView | null {
  if (!recusal) return null;
  const category = words.t(`panel.category.${recusal.category}`);
  return note({ text: words.t('panel.declaration.recused', { date: words.date(recusal.at), category }) });
}

/** The six answers as question and yes or no; for the member and for the chair. */
export function answersOf(words: Words, content: DeclarationContent, name: string): FactView[] {
  return factsList(
    CONFLICT_QUESTIONS.map((question) => ({
      term: words.t(`panel.declare.question.${question}`, { name }),
      value: words.t(content.answers[question] ? 'panel.declare.yes' : 'panel.declare.no'),
    })),
  );
}
