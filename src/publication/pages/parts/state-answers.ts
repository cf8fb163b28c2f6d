import { Words } from '../../../common/text/words';
import { Link } from '../../../common/web/rendering';
import { PublicProfile } from '../../domain/site-data';
import { publicPaths } from '../public.paths';
import { NumberedEntry, numberedEntry } from './answer-entries';
import { answeredCount, firstOf, noReply } from './answers-section';

/** What the State that nominated answered. It never stands under the candidate's heading. */
export interface StateAnswers {
  title: string;
  lead: string | null;
  /** Said where there are no answers. */
  none: string | null;
  entries: NumberedEntry[];
  all: Link | null;
}

/** Every answer of the State that may be published; null where no State was asked. */
export function stateAnswers({ stateAnswers: answers, candidate }: PublicProfile, words: Words): StateAnswers | null {
  // Profiles that were released before States were asked hold nothing here.
  if (!answers || !candidate.nominatingState) return null;
  const title = words.t('site.stateAnswers.title', { state: words.country(candidate.nominatingState) });
  if (answers.submittedOn === null) return { title, lead: null, none: noReply(answers, words), entries: [], all: null };
  const lead = words.t(`site.stateAnswers.${answers.letterOn ? 'letterLead' : 'lead'}`, {
    date: words.date(answers.letterOn ?? answers.submittedOn),
    given: answeredCount(answers),
    count: answers.answers.length,
  });
  return { title, lead, none: null, entries: entriesOf(answers.answers, words), all: null };
}

/** On the profile: the first answers, with the way to all of them. */
export function stateAnswersSection(profile: PublicProfile, words: Words): StateAnswers | null {
  const { stateAnswers: answers, electionSlug, candidate } = profile;
  const whole = stateAnswers(profile, words);
  if (!answers || !whole || whole.none) return whole;
  const href = `${publicPaths.answers(words.lang, electionSlug, candidate.slug)}#state`;
  const label = words.t('site.stateAnswers.all', { count: answers.answers.length });
  return { ...whole, entries: entriesOf(firstOf(answers), words), all: { label, href } };
}

const entriesOf = (answers: Parameters<typeof numberedEntry>[0][], words: Words): NumberedEntry[] =>
  answers.map((answer) => numberedEntry(answer, words, 's'));
