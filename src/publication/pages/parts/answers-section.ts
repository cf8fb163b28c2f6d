import { Words } from '../../../common/text/words';
import { Link } from '../../../common/web/rendering';
import { PublicAnswers, PublicProfile, SiteData } from '../../domain/site-data';
import { publicPaths } from '../public.paths';
import { hasWords, NumberedEntry, numberedEntry } from './answer-entries';

/** Answers that stand on the profile itself. */
const MOST_SHOWN = 3;

export interface AnswersSection {
  lead: string | null;
  /** Said where there are no answers. */
  none: string | null;
  entries: NumberedEntry[];
  all: Link | null;
}

/** The first answers in the candidate's words, with the way to all of them; older versions hold them all. */
export function answersSection(
  data: SiteData,
  profile: PublicProfile,
  isOlder: boolean,
  words: Words,
): AnswersSection | null {
  const { answers } = profile;
  if (!answers) return isAsked(data, profile) ? empty(words.t('site.answers.later')) : null;
  if (answers.submittedOn === null) return empty(noReply(answers, words));
  const { electionSlug, candidate } = profile;
  const shown = isOlder ? answers.answers : firstOf(answers);
  return {
    lead: leadOf(words, answers),
    none: null,
    entries: shown.map((answer) => numberedEntry(answer, words)),
    all: isOlder
      ? null
      : {
          label: words.t('site.answers.all', { count: answers.answers.length }),
          href: publicPaths.answers(words.lang, electionSlug, candidate.slug),
        },
  };
}

function leadOf(words: Words, answers: PublicAnswers): string {
  const numbers = { given: answeredCount(answers), count: answers.answers.length };
  if (!answers.letterOn) return words.t('site.answers.lead', numbers);
  return words.t('site.answers.letterLead', { ...numbers, date: words.date(answers.letterOn) });
}

/** "No reply by 3 May 2029. The questions were sent on 1 April 2029. A reminder followed on 20 April 2029." */
export function noReply({ dueOn, sentOn, remindedOn }: PublicAnswers, words: Words): string {
  const list = (days: readonly string[]) => words.list(days.map((day) => words.date(day)));
  return [
    dueOn ? words.t('site.answers.noReplyBy', { date: words.date(dueOn) }) : words.t('site.answers.noReply'),
    ...(sentOn.length > 0 ? [words.t('site.answers.sent', { days: list(sentOn) })] : []),
    ...(remindedOn.length > 0
      ? [words.t('site.answers.reminded', { count: remindedOn.length, days: list(remindedOn) })]
      : []),
  ].join(' ');
}

/** How many questions have an answer, whoever reads it; a question declined is none. */
export const answeredCount = ({ answers }: PublicAnswers): number =>
  answers.filter(({ standing }) => standing === 'answered' || standing === 'kept').length;

/** What says most in own words comes first; the rest fills up. */
export function firstOf({ answers }: PublicAnswers): PublicAnswers['answers'] {
  const inWords = answers.filter((answer) => hasWords(answer));
  const chosen = inWords.filter(({ question }) => question.kind === 'longText').slice(0, MOST_SHOWN);
  return chosen.length > 0 ? chosen : inWords.slice(0, MOST_SHOWN);
}

const empty = (none: string): AnswersSection => ({ lead: null, none, entries: [], all: null });

const isAsked = ({ questionnaires }: SiteData, { electionSlug, candidate }: PublicProfile): boolean =>
  candidate.status !== 'not_assessed' &&
  candidate.status !== 'withdrawn' &&
  questionnaires.some((one) => one.electionSlug === electionSlug && one.respondent === 'candidate');
