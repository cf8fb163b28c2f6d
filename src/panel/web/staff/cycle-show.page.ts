import { inLanguage } from '../../../common/text/localized-text';
import { Words } from '../../../common/text/words';
import {
  buttons,
  ButtonsView,
  CellInput,
  dataTable,
  emptyState,
  EmptyStateView,
  factsList,
  FactView,
  formTag,
  FormTag,
  note,
  NoteView,
  TableView,
} from '../../../common/web/components';
import { Link } from '../../../common/web/rendering/page-context';
import { View } from '../../../common/web/rendering/view';
import { criteriaPaths } from '../../../criteria';
import { electionPaths } from '../../../elections';
import type { CycleStanding, ReviewStanding } from '../../cycle-standings';
import { phaseCell } from '../room/chair.page';
import { staffPanelPaths } from '../staff-panel.paths';
import { staffCrumbs } from './panels.page';

export interface CycleShowPage extends View {
  facts: FactView[];
  links: Link[];
  unreviewed: NoteView | null;
  empty: EmptyStateView | null;
  form: FormTag;
  reviews: TableView;
  actions: ButtonsView;
  members: TableView;
}

export interface CycleShowData {
  standing: CycleStanding;
  /** Pages of higher modules about this cycle. */
  pages: readonly { label: string; href: (lang: string, cycleId: string) => string }[];
}

/** One election's work as staff see it: plan, reviews with their phase, who has submitted. Never a score. */
export function cycleShowPage(words: Words, data: CycleShowData): CycleShowPage {
  const { standing, pages } = data;
  const { cycle, election, reviews } = standing;
  const { lang } = words;
  const title = inLanguage(election.title, lang).text;
  return {
    template: 'secretariat/panel/cycle',
    title: words.t('panel.cycle.title', { election: title }),
    breadcrumbs: staffCrumbs(words, title),
    section: 'panel',
    facts: factsOf(words, standing),
    links: [
      { label: words.t('panel.cycle.edit'), href: staffPanelPaths.editCycle(lang, cycle.id) },
      { label: words.t('panel.cycle.assign'), href: staffPanelPaths.assignments(lang, cycle.id) },
      ...pages.map(({ label, href }) => ({ label: words.t(label), href: href(lang, cycle.id) })),
      { label: words.t('panel.cycle.toElection'), href: electionPaths.show(lang, election.id) },
    ],
    unreviewed: unreviewedNote(words, standing),
    empty: reviews.length === 0 ? emptyState(words.t('panel.cycle.noReviews')) : null,
    form: formTag({
      action: staffPanelPaths.steps(lang, cycle.id),
      method: 'get',
      label: words.t('panel.cycle.reviews'),
    }),
    reviews: reviewsTable(words, reviews),
    actions: buttons(
      { label: words.t('panel.steps.open.button'), name: 'act', value: 'open' },
      {
        secondary: ['close', 'deadline'].map((act) => ({
          label: words.t(`panel.steps.${act}.button`),
          name: 'act',
          value: act,
        })),
      },
    ),
    members: membersTable(words, standing),
  };
}

function unreviewedNote(words: Words, { candidacies, reviews }: CycleStanding): NoteView | null {
  const reviewed = new Set(reviews.map(({ candidacy }) => candidacy.id));
  const names = candidacies.filter(({ id, withdrawal }) => !withdrawal && !reviewed.has(id)).map(({ name }) => name);
  if (names.length === 0) return null;
  const text = words.t('panel.cycle.unreviewed', { count: names.length, names: words.list(names) });
  return note({ text, tone: 'amber' });
}

function factsOf(words: Words, { cycle, framework }: CycleStanding): FactView[] {
  const times = (at: string) =>
    cycle.timeZone === 'UTC' ? words.dateTime(at) : `${words.dateTime(at, cycle.timeZone)} (${words.dateTime(at)})`;
  const version = words.t('panel.cycle.versionShort', {
    name: inLanguage(framework.content.name, words.lang).text,
    number: framework.number,
  });
  return factsList([
    {
      term: words.t('panel.cycle.frameworkVersionId'),
      value: version,
      href: criteriaPaths.version(words.lang, framework.id),
    },
    { term: words.t('panel.cycle.opensAt'), value: times(cycle.opensAt) },
    { term: words.t('panel.cycle.closesAt'), value: times(cycle.closesAt) },
    { term: words.t('panel.cycle.quorumMin'), value: words.number(cycle.quorumMin) },
    {
      term: words.t('panel.cycle.names'),
      value: words.t(cycle.namesShown ? 'panel.cycle.namesYes' : 'panel.cycle.namesNo'),
    },
  ]);
}

function reviewsTable(words: Words, reviews: ReviewStanding[]): TableView {
  const columns = ['candidate', 'phase', 'submitted', 'due', 'aside', 'next'];
  return dataTable(
    {
      caption: words.t('panel.cycle.reviews'),
      hideCaption: true,
      columns: columns.map((key) => ({ label: words.t(`panel.reviews.column.${key}`) })),
      rows: reviews.map((standing) => {
        const { review, candidacy, able, submitted, recused, isWithdrawn } = standing;
        const select = { name: 'review', value: review.id, label: candidacy.name };
        const cells: CellInput[] = [
          candidacy.name,
          phaseCell(words, review.phase, isWithdrawn),
          { done: submitted.length, of: able.length },
          words.date(review.dueAt),
          recused.length === 0 ? words.t('panel.reviews.nobody') : words.number(recused.length),
          nextCell(words, standing),
        ];
        // Only where one of the buttons below could do something.
        const isMovable = !isWithdrawn && (review.phase === 'draft' || review.phase === 'open');
        return isMovable ? { cells, select } : { cells };
      }),
    },
    words,
  );
}

/** What keeps a review from opening, or the way to open it again. */
function nextCell(words: Words, { review, missing, isWithdrawn, quorum }: ReviewStanding): CellInput {
  if (isWithdrawn) return '';
  if (review.phase === 'draft') {
    if (missing.length === 0) return { tag: words.t('panel.opening.ready') };
    return missing.map((code) => words.t(`panel.opening.missing.${code}`, { quorum })).join(' ');
  }
  if (review.phase !== 'closed' && review.phase !== 'deliberation') return '';
  return { text: words.t('panel.reopening.link'), href: staffPanelPaths.reopening(words.lang, review.id) };
}

/** Submitted, yes or no, member by member: all that staff learn (S16). */
function membersTable(words: Words, { members, reviews }: CycleStanding): TableView {
  const working = members.filter(({ id }) => reviews.some(({ assigned }) => assigned.includes(id)));
  const columns = ['member', 'submitted', 'waiting'];
  return dataTable(
    {
      caption: words.t('panel.cycle.members'),
      columns: columns.map((key) => ({ label: words.t(`panel.cycle.column.${key}`) })),
      rows: working.map(({ id, name }) => {
        const own = reviews.filter(({ able, isWithdrawn }) => able.includes(id) && !isWithdrawn);
        const done = own.filter(({ submitted }) => submitted.includes(id)).length;
        const open = own.filter(({ submitted, review }) => review.phase === 'open' && !submitted.includes(id));
        const names = open.map(({ candidacy }) => candidacy.name);
        return {
          cells: [
            name,
            { done, of: own.length },
            names.length === 0 ? words.t('panel.cycle.nobody') : words.list(names),
          ],
        };
      }),
    },
    words,
  );
}
