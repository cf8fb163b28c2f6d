import { Injectable, OnModuleInit } from '@nestjs/common';
import { LocalizedText, OFFERED_LANGUAGES, Words } from '../common/text';
import { Navigation } from '../common/web/navigation';
import { ElectionRead } from './domain/election-read';
import { periodInWords, spanInWords } from './domain/fact-text';
import { SetupTask, SetupTasks, SetupTaskState } from './setup-tasks';
import { electionPaths } from './web/election.paths';

/** The lines of the setup list that an election itself can answer, and its entry in the navigation. */
@Injectable()
export class ElectionTasks implements OnModuleInit {
  constructor(
    private readonly tasks: SetupTasks,
    private readonly navigation: Navigation,
  ) {}

  onModuleInit(): void {
    this.navigation.add({
      area: 'staff',
      section: 'elections',
      label: 'elections.nav',
      href: electionPaths.index,
      action: 'election.list',
      order: 10,
    });
    this.tasks.register(
      task('post', 10, postState),
      task('seats', 20, seatsState),
      task('calendar', 30, calendarState),
      task('languages', 80, languagesState),
    );
  }
}

type State = (election: ElectionRead, words: Words) => Omit<SetupTaskState, 'href'>;

function task(key: string, order: number, state: State): SetupTask {
  return {
    key,
    order,
    label: (words) => words.t(`elections.task.${key}.label`),
    state: async (election, words) => ({
      ...state(election, words),
      href: electionPaths.edit(words.lang, election.id),
    }),
  };
}

const postState: State = (election, words) => ({
  done: true,
  note: words.t('elections.task.post.done', { post: words.t(`elections.post.${election.post}`) }),
});

/** For judges, voting requirements follow from the bench that stays, so it belongs to the seats. */
const seatsState: State = (election, words) => {
  const seats = words.t('elections.task.seats.done', { count: election.seats });
  if (election.post !== 'judge' || election.remainingJudges) return { done: true, note: seats };
  return { done: false, note: words.t('elections.task.seats.missingBench', { seats }) };
};

const calendarState: State = (election, words) => {
  const { nominationStartsOn, nominationEndsOn, voteStartsOn } = election;
  const needsNominations = !election.post.startsWith('asp_');
  const missing = [
    ...(needsNominations && !(nominationStartsOn && nominationEndsOn) ? ['nominations'] : []),
    ...(voteStartsOn ? [] : ['vote']),
  ].map((what) => words.t(`elections.task.calendar.${what}`));
  if (missing.length > 0)
    return { done: false, note: words.t('elections.task.calendar.missing', { what: words.list(missing) }) };
  const vote = periodInWords(words, voteStartsOn ?? election.heldWhen);
  if (!needsNominations) return { done: true, note: words.t('elections.task.calendar.voteOnly', { vote }) };
  return {
    done: true,
    note: words.t('elections.task.calendar.done', {
      nominations: spanInWords(words, nominationStartsOn, nominationEndsOn),
      vote,
    }),
  };
};

const languagesState: State = (election, words) => {
  const given = [election.title, election.session, election.place].filter(
    (text): text is LocalizedText => text !== null,
  );
  const missing = OFFERED_LANGUAGES.filter((lang) => given.some((text) => !text.texts[lang]));
  if (missing.length === 0) return { done: true, note: words.t('elections.task.languages.done') };
  return {
    done: false,
    note: words.t('elections.task.languages.missing', {
      languages: words.list(missing.map((lang) => words.t(`common.language.${lang}`))),
    }),
  };
};
