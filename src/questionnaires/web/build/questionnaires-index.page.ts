import { Words } from '../../../common/text';
import { CellInput, dataTable, emptyState, EmptyStateView, TableView } from '../../../common/web/components';
import type { Link } from '../../../common/web/rendering/page-context';
import type { View } from '../../../common/web/rendering/view';
import type { ElectionRead } from '../../../elections';
import { draftOf, inForce, type QuestionnaireRead, questionsOf } from '../../domain';
import { letterPaths } from '../letters/letter.paths';
import { buildPaths } from './build.paths';
import { nameOf } from './crumbs.page';

export interface QuestionnairesIndexPage extends View {
  lede: string;
  table: TableView | null;
  empty: EmptyStateView | null;
  add: Link;
}

/** Every questionnaire with the version that is asked, its draft and its deadline. */
export function questionnairesIndexPage(
  words: Words,
  questionnaires: readonly QuestionnaireRead[],
  elections: readonly ElectionRead[],
): QuestionnairesIndexPage {
  const rows = questionnaires.flatMap((one) => {
    const election = elections.find(({ id }) => id === one.electionId);
    return election ? [{ cells: cellsOf(words, one, election) }] : [];
  });
  const columns = ['name', 'post', 'asked', 'draft', 'due', 'tracking'].map((key) => ({
    label: words.t(`questions.index.column.${key}`),
  }));
  return {
    template: 'secretariat/questionnaires/index',
    title: words.t('questions.index.title'),
    breadcrumbs: [],
    section: 'questionnaires',
    lede: words.t('questions.index.lede'),
    table: rows.length > 0 ? dataTable({ caption: words.t('questions.index.caption'), columns, rows }, words) : null,
    empty: rows.length > 0 ? null : emptyState(words.t('questions.index.empty')),
    add: { label: words.t('questions.index.add'), href: buildPaths.new(words.lang) },
  };
}

function cellsOf(words: Words, one: QuestionnaireRead, election: ElectionRead): CellInput[] {
  const asked = inForce(one);
  const draft = draftOf(one);
  return [
    { text: nameOf(words, one, election), href: buildPaths.build(words.lang, one.id) },
    words.t(`elections.post.${election.post}`),
    asked
      ? words.t('questions.index.asked', { number: asked.number, count: questionsOf(asked.content).length })
      : words.t('common.none'),
    draft ? words.t('questions.index.draft', { number: draft.number }) : words.t('common.none'),
    one.dueAt ? words.dateTime(one.dueAt) : words.t('questions.index.noDue'),
    asked
      ? { text: words.t('letters.build.tracking'), href: letterPaths.tracking(words.lang, one.id) }
      : words.t('common.none'),
  ];
}
