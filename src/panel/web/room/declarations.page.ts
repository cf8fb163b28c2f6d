import { Words } from '../../../common/text/words';
import { CellInput, dataTable, emptyState, EmptyStateView, TableView } from '../../../common/web/components';
import { Link } from '../../../common/web/rendering/page-context';
import { View } from '../../../common/web/rendering/view';
import { OwnReview } from '../../room.reads';
import { panelRoomPaths } from '../panel-room.paths';
import { roomCrumbs } from './declare.page';

export interface DeclarationsPage extends View {
  lead: string;
  links: Link[];
  empty: EmptyStateView | null;
  tables: TableView[];
}

/** What may still be declared, amended or stepped aside from. */
export const mayDeclare = ({ standing }: OwnReview): boolean =>
  !standing.isRecused && !standing.isWithdrawn && ['draft', 'open', 'closed', 'deliberation'].includes(standing.phase);

export const mayStepAside = ({ standing }: OwnReview): boolean => !standing.isRecused && standing.phase !== 'archived';

/** The member's own declarations, election by election. */
export function declarationsPage(words: Words, data: { reviews: OwnReview[] }): DeclarationsPage {
  const { reviews } = data;
  const cycles = [...new Set(reviews.map(({ cycle }) => cycle.id))];
  return {
    template: 'panel/declarations/index',
    title: words.t('panel.declarations.title'),
    breadcrumbs: roomCrumbs(words, words.t('panel.declarations.title')),
    section: 'declarations',
    lead: words.t('panel.declarations.lead'),
    links: linksOf(words, reviews),
    empty: reviews.length === 0 ? emptyState(words.t('panel.declarations.empty')) : null,
    tables: cycles.map((id) =>
      tableOf(
        words,
        reviews.filter(({ cycle }) => cycle.id === id),
      ),
    ),
  };
}

/** All that are still open in one go, and what the site compares with candidates' records. */
function linksOf(words: Words, reviews: OwnReview[]): Link[] {
  const { lang } = words;
  const open = reviews.filter((own) => !own.standing.hasDeclared && mayDeclare(own)).length;
  const members = [...new Set(reviews.map(({ memberId }) => memberId))];
  return [
    ...(open > 0
      ? [{ label: words.t('panel.sitting.start', { count: open }), href: panelRoomPaths.sitting(lang) }]
      : []),
    ...members.map((id) => ({ label: words.t('panel.background.link'), href: panelRoomPaths.background(lang, id) })),
  ];
}

function tableOf(words: Words, reviews: OwnReview[]): TableView {
  const first = reviews[0]?.election.title;
  const title = first?.texts[words.lang] ?? first?.texts[first.original] ?? '';
  const column = (key: string, hiddenLabel = false) => ({
    label: words.t(`panel.declarations.column.${key}`),
    hiddenLabel,
  });
  return dataTable(
    {
      caption: title,
      columns: [column('candidate'), column('declared'), column('on'), column('act', true), column('aside', true)],
      rows: reviews.map((own) => ({ cells: cellsOf(words, own) })),
    },
    words,
  );
}

function cellsOf(words: Words, own: OwnReview): CellInput[] {
  const { lang } = words;
  const { id } = own.review;
  const at = own.recusal?.at ?? own.declaration?.at;
  const act =
    own.declaration || own.recusal
      ? { text: words.t('panel.declarations.read'), href: panelRoomPaths.declaration(lang, id) }
      : mayDeclare(own)
        ? { text: words.t('panel.declarations.declare'), href: panelRoomPaths.declare(lang, id) }
        : '';
  const aside = mayStepAside(own)
    ? { text: words.t('panel.stepAside.crumb'), href: panelRoomPaths.stepAside(lang, id) }
    : '';
  return [own.candidacy.name, { tag: stateOf(words, own), tone: toneOf(own) }, at ? words.date(at) : '–', act, aside];
}

function stateOf(words: Words, own: OwnReview): string {
  if (own.recusal) return words.t('panel.declarations.state.stepped_aside');
  return words.t(`panel.declarations.state.${own.declaration?.answer ?? 'missing'}`);
}

function toneOf(own: OwnReview): 'line' | 'plain' | 'amber' {
  if (own.recusal) return 'line';
  return own.declaration ? 'plain' : mayDeclare(own) ? 'amber' : 'line';
}
