import { Words } from '../../../common/text/words';
import { factsList, FactView, note, NoteView, prose, ProseView } from '../../../common/web/components';
import { Link } from '../../../common/web/rendering/page-context';
import { View } from '../../../common/web/rendering/view';
import { CONFLICT_QUESTIONS, DeclarationContent } from '../../domain/conflict';
import { OwnReview } from '../../room.reads';
import { panelRoomPaths } from '../panel-room.paths';
import { roomCrumbs } from './declare.page';
import { mayDeclare, mayStepAside } from './declarations.page';

export interface DeclarationShowPage extends View {
  lead: string;
  recusal: NoteView | null;
  answers: FactView[];
  text: ProseView | null;
  readers: string;
  amend: string | null;
  links: Link[];
}

/** The member's own declaration: what was said, when, who reads it, how to amend it. */
export function declarationShowPage(
  words: Words,
  data: { own: OwnReview; content: DeclarationContent | null; dossier: string | null; score: string | null },
): DeclarationShowPage {
  const { own, content } = data;
  const { lang } = words;
  const { name } = own.candidacy;
  const answer = own.declaration?.answer;
  const canAmend = mayDeclare(own);
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
    recusal: recusalNote(words, own),
    answers: content ? answersOf(words, content, name) : [],
    text: content && content.text !== '' ? prose({ text: content.text, lang, isOriginal: true }) : null,
    readers: words.t('panel.declaration.readers'),
    amend: canAmend ? words.t('panel.declaration.amendUntil') : null,
    links: [
      ...(own.standing.isRecused ? [] : onwards(words, data)),
      ...(canAmend
        ? [{ label: words.t('panel.declaration.amend'), href: panelRoomPaths.declare(lang, own.review.id) }]
        : []),
      ...(mayStepAside(own)
        ? [{ label: words.t('panel.stepAside.crumb'), href: panelRoomPaths.stepAside(lang, own.review.id) }]
        : []),
      { label: words.t('panel.declaration.back'), href: panelRoomPaths.home(lang) },
    ],
  };
}

/** What a declaration opens: scoring and the dossier. */
function onwards(words: Words, { dossier, score }: { dossier: string | null; score: string | null }): Link[] {
  return [
    ...(score ? [{ label: words.t('panel.declaration.toScore'), href: score }] : []),
    ...(dossier ? [{ label: words.t('panel.declaration.toDossier'), href: dossier }] : []),
  ];
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
