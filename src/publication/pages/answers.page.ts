import { inLanguage } from '../../common/text/localized-text';
import { Words } from '../../common/text/words';
import { View } from '../../common/web/rendering';
import { PublicAnswers, PublicElection, PublicProfile } from '../domain/site-data';
import { NumberedEntry, numberedEntry } from './parts/answer-entries';
import { answeredCount, noReply } from './parts/answers-section';
import { StateAnswers, stateAnswers } from './parts/state-answers';
import { profileCrumbs } from './parts/profile-crumbs';

export interface AnswersPage extends View {
  lead: string | null;
  none: string | null;
  entries: NumberedEntry[];
  /** Apart from the candidate's own. */
  state: StateAnswers | null;
  stamp: string;
}

/** Every question that a candidate was asked and every answer that may be published, as released; the State's apart. */
export function answersPage(election: PublicElection, profile: PublicProfile, words: Words): AnswersPage {
  const { candidate, revision, answers } = profile;
  const { name } = candidate;
  const title = inLanguage(election.title, words.lang).text;
  return {
    template: 'public/candidates/answers',
    title: words.t('site.answers.title', { name }),
    description: words.t('site.answers.description', { name, election: title }),
    breadcrumbs: profileCrumbs(election, candidate, words.t('site.answers.crumb'), words),
    section: 'elections',
    lead: answers && leadOf(words, name, answers),
    none: answers && answers.submittedOn === null ? noReply(answers, words) : null,
    entries: (answers?.answers ?? []).map((answer) => numberedEntry(answer, words)),
    state: stateAnswers(profile, words),
    stamp: revision
      ? words.t('site.stamp.version', { number: revision.number, date: words.date(revision.releasedAt) })
      : '',
  };
}

function leadOf(words: Words, name: string, answers: PublicAnswers): string {
  if (answers.submittedOn === null) return words.t('site.answers.silent', { name });
  return words.t(`site.answers.${answers.letterOn ? 'letterLead' : 'pageLead'}`, {
    date: words.date(answers.letterOn ?? answers.submittedOn),
    given: answeredCount(answers),
    count: answers.answers.length,
  });
}
