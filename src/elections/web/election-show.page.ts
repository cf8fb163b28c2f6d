import { inLanguage, Words } from '../../common/text';
import {
  factsList,
  FactView,
  note,
  NoteView,
  postButton,
  PostButtonView,
  progress,
  ProgressView,
  taskList,
  TaskGroupView,
} from '../../common/web/components';
import type { View } from '../../common/web/rendering/view';
import { ElectionRead, timetableOf } from '../domain/election-read';
import { factTerm } from '../domain/fact-kinds';
import type { FactRead } from '../domain/fact-read';
import { factText, spanInWords } from '../domain/fact-text';
import { electionState } from '../domain/timetable';
import type { SetupTaskRow } from '../setup-tasks';
import { electionPaths } from './election.paths';

export interface ElectionShowPage extends View {
  lede: string;
  edit: { label: string; href: string };
  progress: ProgressView;
  complete: NoteView | null;
  groups: TaskGroupView[];
  details: FactView[];
  detailsTitle: string;
  showing: { text: string; button: PostButtonView };
  recorded: { title: string; lede: string; facts: FactView[] } | null;
}

/** One election: what is left to set up, what is said of it, and whether the public sees it. */
export function electionShowPage(
  words: Words,
  data: { election: ElectionRead; tasks: SetupTaskRow[]; facts: FactRead[]; now: string },
): ElectionShowPage {
  const { election, tasks, facts, now } = data;
  const state = electionState(timetableOf(election), now);
  const title = inLanguage(election.title, words.lang).text;
  const done = tasks.filter((task) => task.done).length;
  return {
    template: 'secretariat/elections/show',
    title,
    breadcrumbs: [
      { label: words.t('elections.index.title'), href: electionPaths.index(words.lang) },
      { label: title, href: null },
    ],
    section: 'elections',
    lede: words.t(`elections.show.lede.${state}`, {
      post: words.t(`elections.post.${election.post}`),
      count: election.seats,
    }),
    edit: { label: words.t('elections.show.edit'), href: electionPaths.edit(words.lang, election.id) },
    progress: progress(words, done, tasks.length),
    complete: done === tasks.length ? note({ text: words.t('elections.show.complete') }) : null,
    groups: groupsOf(words, tasks),
    details: detailsOf(words, election),
    detailsTitle: words.t('elections.show.details'),
    showing: showingOf(words, election),
    recorded: facts.length > 0 ? recordedOf(words, facts) : null,
  };
}

function groupsOf(words: Words, tasks: SetupTaskRow[]): TaskGroupView[] {
  const view = (task: SetupTaskRow) => ({
    title: task.label,
    href: task.href,
    text: task.note,
    state: {
      label: words.t(task.done ? 'elections.show.done' : 'elections.show.toDo'),
      tone: task.done ? ('done' as const) : ('amber' as const),
    },
  });
  return taskList([
    { title: words.t('elections.show.tasksToDo'), tasks: tasks.filter((task) => !task.done).map(view) },
    { title: words.t('elections.show.tasksDone'), tasks: tasks.filter((task) => task.done).map(view) },
  ]);
}

function detailsOf(words: Words, election: ElectionRead): FactView[] {
  const text = (value: ElectionRead['session']) =>
    value ? inLanguage(value, words.lang).text : words.t('common.notStated');
  const row = (key: string, value: string) => ({ term: words.t(`elections.show.detail.${key}`), value });
  const bench = election.remainingJudges;
  const numbers = (values: Record<string, unknown>) =>
    factText('remaining', { values: { ...values } as Record<string, number> }, words);
  return factsList([
    row('post', words.t(`elections.post.${election.post}`)),
    row('kind', words.t(`elections.kind.${election.kind}`)),
    row('seats', words.number(election.seats)),
    row(
      'vote',
      election.voteStartsOn
        ? spanInWords(words, election.voteStartsOn, election.voteEndsOn ?? election.voteStartsOn)
        : election.heldWhen,
    ),
    row('nominations', spanInWords(words, election.nominationStartsOn, election.nominationEndsOn)),
    row('session', text(election.session)),
    row('place', text(election.place)),
    ...(bench
      ? [
          {
            ...row('bench', numbers(bench.values)),
            source: bench.sources.join('; ') || inLanguage(bench.basis, words.lang).text,
          },
        ]
      : []),
    ...(election.mvrStart
      ? [
          {
            ...row('mvr', numbers(election.mvrStart.values)),
            source: inLanguage(election.mvrStart.basis, words.lang).text,
          },
        ]
      : []),
    row('address', `/${words.lang}/elections/${election.slug}`),
  ]);
}

function showingOf(words: Words, election: ElectionRead): ElectionShowPage['showing'] {
  const key = election.isPublic ? 'hide' : 'show';
  return {
    text: words.t(election.isPublic ? 'elections.show.isPublic' : 'elections.show.isNotPublic'),
    button: postButton({
      action: electionPaths.showing(words.lang, election.id),
      label: words.t(`elections.show.${key}`),
      fields: { shown: election.isPublic ? 'no' : 'yes' },
      rev: election.rev,
    }),
  };
}

function recordedOf(words: Words, facts: FactRead[]): NonNullable<ElectionShowPage['recorded']> {
  const rows = facts.map((fact) => ({
    term: factTerm(words, fact.kind),
    value: inLanguage(fact.value, words.lang).text,
    source: words.t('elections.show.source', {
      source: inLanguage(fact.source, words.lang).text,
      confidence: words.t(`elections.confidence.${fact.confidence}`),
    }),
  }));
  return {
    title: words.t('elections.show.recorded'),
    lede: words.t('elections.show.recordedLede'),
    facts: factsList(rows),
  };
}
