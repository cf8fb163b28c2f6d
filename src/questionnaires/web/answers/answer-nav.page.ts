import { inLanguage, Passage, Words } from '../../../common/text';
import { stateOf } from '../../../candidates';
import type { AnsweringDesk } from '../../answering/answering.queries';
import type { SectionStanding } from '../../domain';
import { inBothZones } from '../../links/link-mail-messages';
import { answerPaths } from './answer.paths';

/** The sections with their progress. Printed by `questionnaire/answers/_nav`. */
export interface AnswerNavView {
  summary: string;
  sections: { number: string; title: Passage; href: string; isCurrent: boolean; progress: string }[];
  check: { href: string; isCurrent: boolean };
  who: string;
  due: string;
}

/** `current`: the number of the section that is shown, or null for the page on which everything is checked. */
export function answerNav(
  words: Words,
  desk: AnsweringDesk,
  at: { current: number | null; zone: string },
): AnswerNavView {
  const { current, zone } = at;
  const count = desk.sections.length;
  return {
    summary: current === null ? words.t('answers.nav.all') : words.t('answers.nav.place', { number: current, count }),
    sections: desk.sections.map((standing, index) => ({
      number: words.number(index + 1),
      title: inLanguage(standing.section.title, words.lang),
      href: answerPaths.section(words.lang, index + 1),
      isCurrent: index + 1 === current,
      progress: progressOf(words, standing),
    })),
    check: { href: answerPaths.check(words.lang), isCurrent: current === null },
    who: respondentLine(words, desk),
    due: dueInWords(words, desk, zone),
  };
}

/** Whose questions these are: 'For Amara Diop.', or 'Questions to Senegal on the nomination of Amara Diop.' */
export function respondentLine(
  words: Words,
  { candidacy, respondent, letterOn }: Pick<AnsweringDesk, 'candidacy' | 'respondent' | 'letterOn'>,
): string {
  return words.t(`answers.${letterOn ? 'entry' : 'nav'}.who.${respondent}`, {
    name: candidacy.name,
    state: stateOf(words, candidacy) ?? '',
  });
}

/** 'done', or '3 of 6'. */
export function progressOf(words: Words, { isDone, answered, asked }: SectionStanding): string {
  if (isDone && answered > 0) return words.t('answers.nav.done');
  return words.t('common.progress.of', { done: answered, of: asked.length });
}

export function dueInWords(words: Words, { dueAt, state, letterOn }: AnsweringDesk, zone: string): string {
  if (letterOn) return words.t('answers.entry.letter', { date: words.date(letterOn) });
  if (dueAt === null) return words.t('answers.due.none');
  const at = inBothZones(words, dueAt, zone);
  return words.t(state === 'open' ? 'answers.due.until' : 'answers.due.over', { at });
}
