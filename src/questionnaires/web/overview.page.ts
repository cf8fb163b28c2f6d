import { type CandidacyRead, stateOf } from '../../candidates';
import { inLanguage } from '../../common/text/localized-text';
import { Words } from '../../common/text/words';
import { factsList, FactView } from '../../common/web/components/facts-list';
import { note, NoteView } from '../../common/web/components/note';
import { postButton, PostButtonView } from '../../common/web/components/buttons';
import { linkPaths } from '../../common/web/link.paths';
import type { Link } from '../../common/web/rendering/page-context';
import { View } from '../../common/web/rendering/view';
import type { ElectionRead } from '../../elections';
import type { AnsweringDesk } from '../answering/answering.queries';
import { inBothZones } from '../links/link-mail-messages';
import type { CandidateProcess, Stage } from '../ports/candidate-processes';
import { backToTracking } from './entering/entry-back';
import { ownLinkPaths } from './own/own-link.paths';
import { overviewAnswers, OverviewAnswersView } from './overview-answers.page';

export interface OverviewPage extends View {
  lead: string;
  /** Where the assessment stands; assistants and States are not told. */
  state: { title: string; text: string } | null;
  answersTitle: string;
  answersLead: string;
  /** The questionnaire; null while nothing is asked. */
  answers: OverviewAnswersView | null;
  /** What the candidate can do now. */
  tasks: { title: string; text: string; action: Link }[];
  noTask: string | null;
  facts: FactView[];
  published: string[];
  kept: string[];
  help: string[];
  /** Said once, after a question was sent. */
  asked: NoteView | null;
  more: Link[];
  leave: PostButtonView;
}

/** Who has the page open. `entry`: staff, who enter what came by letter. */
export type Holder = 'candidate' | 'assistant' | 'state' | 'entry';

export interface OverviewData {
  candidacy: CandidacyRead;
  election: ElectionRead;
  /** Null while no panel has this candidate before it. */
  course: CandidateProcess | null;
  /** What is asked and answered; null while nothing is. */
  desk: AnsweringDesk | null;
  zone: string;
  /** Whose link has opened the page. */
  holder: Holder;
  hasAsked: boolean;
  /** Mail address that reaches the secretariat; null where mail cannot be answered. */
  contact: string | null;
}

/** Greeting, where things stand, what to do by when, what is published, whom to ask. */
export function overviewPage(words: Words, data: OverviewData): OverviewPage {
  const { candidacy, election, course, holder } = data;
  const isOwn = holder === 'candidate';
  const title = inLanguage(election.title, words.lang).text;
  const state = stateOf(words, candidacy) ?? '';
  const tasks = candidacy.withdrawal ? [] : tasksOf(words, course);
  const answers = data.desk && overviewAnswers(words, data.desk, data.zone);
  const isIdle = tasks.length === 0 && data.desk?.state !== 'open';
  return {
    template: 'questionnaire/overview/show',
    title: words.t(titleOf(data), { name: candidacy.name, state }),
    breadcrumbs: [],
    lead: words.t(LEADS[holder], { election: title }),
    answersTitle: words.t(holder === 'entry' ? 'answers.entry.questionnaire' : 'answers.overview.title'),
    answersLead: words.t(ANSWERS_LEADS[holder]),
    state: isOwn ? stateIn(words, stageOf(data)) : null,
    answers,
    tasks,
    noTask: isIdle ? words.t('questionnaires.overview.nothingToDo') : null,
    facts: factsOf(words, data),
    ...publicity(words, holder),
    help: helpOf(words, data),
    asked: data.hasAsked ? note({ text: words.t('answers.ask.done') }) : null,
    more: moreOf(words, data),
    leave: postButton({
      action: linkPaths.end(words.lang),
      label: words.t('questionnaires.overview.leave'),
      small: false,
    }),
  };
}

const TITLES: Record<Exclude<Holder, 'entry'>, string> = {
  candidate: 'questionnaires.overview.title',
  assistant: 'answers.assistant.overview',
  state: 'answers.state.overview',
};
const LEADS: Record<Holder, string> = {
  candidate: 'questionnaires.overview.lead',
  assistant: 'answers.assistant.overviewLead',
  state: 'answers.state.overviewLead',
  entry: 'answers.entry.overviewLead',
};
const ANSWERS_LEADS: Record<Holder, string> = {
  candidate: 'answers.overview.lead',
  assistant: 'answers.overview.lead',
  state: 'answers.state.answersLead',
  entry: 'answers.entry.answersLead',
};

const titleOf = ({ holder, desk }: OverviewData): string =>
  holder === 'entry' ? `answers.entry.overview.${desk?.respondent ?? 'candidate'}` : TITLES[holder];

function moreOf(words: Words, { holder, desk }: OverviewData): Link[] {
  const { lang, t } = words;
  if (holder === 'entry') return desk ? [backToTracking(words, desk)] : [];
  const ask = { label: t('answers.ask.title'), href: ownLinkPaths.ask(lang) };
  const assistant = { label: t('answers.assistant.title'), href: ownLinkPaths.assistant(lang) };
  return holder === 'candidate' ? [ask, assistant] : [ask];
}

const stateIn = (words: Words, stage: Stage) => ({
  title: words.t(`questionnaires.stage.${stage}.title`),
  text: words.t(`questionnaires.stage.${stage}.text`),
});

/** What a State is told differs: its answers are about the nomination, and nobody assesses it. */
function publicity(words: Words, holder: Holder): Pick<OverviewPage, 'published' | 'kept'> {
  if (holder === 'entry') return { published: [], kept: [] };
  return holder === 'state'
    ? { published: sentences(words, 'statePublished', 3), kept: sentences(words, 'stateKept', 2) }
    : { published: sentences(words, 'published', 4), kept: sentences(words, 'kept', 2) };
}

function stageOf({ candidacy, course }: OverviewData): Stage {
  if (candidacy.withdrawal) return 'withdrawn';
  return course?.stage ?? 'notBegun';
}

function tasksOf(words: Words, course: CandidateProcess | null): OverviewPage['tasks'] {
  if (!course?.reply) return [];
  const { isOpen, received, href } = course.reply;
  const key = isOpen ? (received ? 'change' : 'write') : 'read';
  const text = received
    ? words.t(`questionnaires.reply.received.${received.choice}`, { at: words.dateTime(received.at) })
    : words.t(isOpen ? 'questionnaires.task.waiting' : 'questionnaires.reply.none');
  return [
    {
      title: words.t('questionnaires.task.title'),
      text,
      action: { label: words.t(`questionnaires.task.${key}`), href: href(words.lang) },
    },
  ];
}

function factsOf(words: Words, { election, course, zone }: OverviewData): FactView[] {
  const row = (key: string, value: string) => ({ term: words.t(`questionnaires.overview.${key}`), value });
  const vote = election.voteStartsOn ? words.date(election.voteStartsOn) : election.heldWhen;
  return factsList([
    row('election', inLanguage(election.title, words.lang).text),
    ...(course?.reply ? [row('replyDue', inBothZones(words, course.reply.endsAt, zone))] : []),
    row('vote', vote),
  ]);
}

function helpOf(words: Words, { contact, holder }: OverviewData): string[] {
  if (holder === 'entry') return [];
  return [
    contact ? words.t('questionnaires.help.write', { contact }) : words.t('questionnaires.help.answer'),
    words.t(holder === 'state' ? 'questionnaires.help.state' : 'questionnaires.help.error'),
  ];
}

const sentences = (words: Words, key: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => words.t(`questionnaires.${key}.text${index + 1}`));
