import { inLanguage, Passage, Words } from '../../common/text';
import type { Link } from '../../common/web/rendering';
import type { AnsweringDesk } from '../answering/answering.queries';
import { dueInWords, progressOf } from './answers/answer-nav.page';
import { answerPaths } from './answers/answer.paths';
import { referenceOf } from '../domain';

/** The questionnaire on the candidate's first page: how far it is, until when, and where to go on. */
export interface OverviewAnswersView {
  due: string;
  progress: string;
  /** What was submitted, and what was not. */
  standing: string[];
  sections: { number: string; title: Passage; href: string; progress: string }[];
  go: Link;
  more: Link[];
}

export function overviewAnswers(words: Words, desk: AnsweringDesk, zone: string): OverviewAnswersView {
  const { lang } = words;
  const asked = desk.sections.reduce((sum, section) => sum + section.asked.length, 0);
  const answered = desk.sections.reduce((sum, section) => sum + section.answered, 0);
  const isOpen = desk.state === 'open';
  return {
    due: dueInWords(words, desk, zone),
    progress: words.t('answers.overview.progress', { count: answered, of: asked }),
    standing: standingOf(words, desk, zone),
    sections: desk.sections.map((standing, index) => ({
      number: words.number(index + 1),
      title: inLanguage(standing.section.title, lang),
      href: isOpen ? answerPaths.section(lang, index + 1) : answerPaths.copy(lang),
      progress: progressOf(words, standing),
    })),
    go: isOpen ? goOn(words, desk) : { label: words.t('answers.overview.read'), href: answerPaths.copy(lang) },
    more: isOpen && desk.drafts.length > 0 ? moreOf(words) : [],
  };
}

/** To the first section that is not done, or to the check when all are. */
function goOn(words: Words, { sections, drafts }: AnsweringDesk): Link {
  const next = sections.findIndex(({ isDone, answered }) => !isDone || answered === 0);
  if (next < 0) return { label: words.t('answers.overview.check'), href: answerPaths.check(words.lang) };
  const key = drafts.length === 0 ? 'begin' : 'goOn';
  return { label: words.t(`answers.overview.${key}`), href: answerPaths.section(words.lang, next + 1) };
}

function moreOf(words: Words): Link[] {
  return [
    { label: words.t('answers.overview.check'), href: answerPaths.check(words.lang) },
    { label: words.t('answers.overview.read'), href: answerPaths.copy(words.lang) },
  ];
}

function standingOf(words: Words, desk: AnsweringDesk, zone: string): string[] {
  const { submissions, isChanged, drafts, letterOn } = desk;
  const last = submissions.at(-1);
  if (!last) return [words.t(letterOn ? 'answers.entry.notEntered' : 'answers.overview.notSubmitted')];
  const at = words.dateTime(last.submittedAt, zone);
  const on = last.receivedOn && words.date(last.receivedOn);
  return [
    words.t(`answers.overview.${on ? 'entered' : 'submitted'}`, { at, on: on ?? '', reference: referenceOf(last) }),
    ...(isChanged && drafts.length > 0
      ? [words.t(`answers.overview.${on && !letterOn ? 'ownSince' : 'changedSince'}`)]
      : []),
  ];
}
