import { inLanguage } from '../../common/text/localized-text';
import { Words } from '../../common/text/words';
import { View } from '../../common/web/rendering';
import { PublicAnswers, PublicElection, PublicProfile } from '../domain/site-data';
import { NumberedEntry, numberedEntry } from './parts/answer-entries';
import { answeredCount, noReply } from './parts/answers-section';
import { profileCrumbs } from './parts/profile-crumbs';

export interface AnswersPage extends View {
  lead: string;
  none: string | null;
  entries: NumberedEntry[];
  stamp: string;
}

/** Every question that a candidate was asked and every answer that may be published, as released. */
export function answersPage(
  election: PublicElection,
  { candidate, revision }: PublicProfile,
  answers: PublicAnswers,
  words: Words,
): AnswersPage {
  const { name } = candidate;
  const title = inLanguage(election.title, words.lang).text;
  const isSilent = answers.submittedOn === null;
  return {
    template: 'public/candidates/answers',
    title: words.t('site.answers.title', { name }),
    description: words.t('site.answers.description', { name, election: title }),
    breadcrumbs: profileCrumbs(election, candidate, words.t('site.answers.crumb'), words),
    section: 'elections',
    lead: isSilent
      ? words.t('site.answers.silent', { name })
      : words.t('site.answers.pageLead', {
          date: words.date(answers.submittedOn ?? ''),
          given: answeredCount(answers),
          count: answers.answers.length,
        }),
    none: isSilent ? noReply(answers, words) : null,
    entries: answers.answers.map((answer) => numberedEntry(answer, words)),
    stamp: revision
      ? words.t('site.stamp.version', { number: revision.number, date: words.date(revision.releasedAt) })
      : '',
  };
}
