import type { Words } from '../../common/text/words';
import type { View } from '../../common/web/rendering/view';
import type { Criterion } from '../../criteria';
import { ratingOn } from '../domain/assessment-content';
import { Distance, ENOUGH_TO_COMPARE } from '../domain/practice-distance';
import type { PracticeDesk } from '../practice/practice.queries';
import { criterionTitle, scoreInWords } from './criterion-words';
import { practiceStrip, StripView } from './practice-strip';
import { practicePaths } from './practice.paths';
import { scoringPaths } from './scoring.paths';

export interface PracticeResultRow {
  number: string;
  title: string;
  own: string;
  reason: string;
  /** Sentences on the others' scores; none before enough have submitted. */
  others: string[];
}

export interface PracticeResultPage extends View {
  strip: StripView;
  lead: string;
  waiting: string | null;
  rows: PracticeResultRow[];
  limits: string;
  links: { href: string; label: string }[];
}

export interface PracticeResultData {
  practice: PracticeDesk;
  /** Null until enough have submitted. */
  distances: Distance[] | null;
}

/** The own practice scores beside the middle and the spread of the others', criterion by criterion, in words. */
export function practiceResultPage(words: Words, { practice, distances }: PracticeResultData): PracticeResultPage {
  const { seat, practiceCase, criteria } = practice;
  const title = words.t('scoring.practice.result.title');
  return {
    template: 'panel/practice/result',
    title,
    breadcrumbs: [
      { label: words.t('scoring.room'), href: scoringPaths.room(words.lang) },
      { label: practiceCase.name, href: practicePaths.show(words.lang, seat.cycleId) },
      { label: title, href: null },
    ],
    section: 'assignments',
    strip: practiceStrip(words),
    lead: words.t('scoring.practice.result.lead'),
    waiting: distances ? null : words.t('scoring.practice.result.waiting', { count: ENOUGH_TO_COMPARE }),
    rows: criteria.map((criterion, index) => resultRow(words, practice, distances, criterion, index)),
    limits: words.t('scoring.practice.result.limits'),
    links: [
      { href: scoringPaths.room(words.lang), label: words.t('scoring.receipt.toRoom') },
      { href: practicePaths.show(words.lang, seat.cycleId), label: words.t('scoring.practice.result.dossier') },
    ],
  };
}

function resultRow(
  words: Words,
  { own }: PracticeDesk,
  distances: Distance[] | null,
  criterion: Criterion,
  index: number,
): PracticeResultRow {
  const rating = ratingOn(own.draft, criterion.code);
  const distance = distances?.find((one) => one.criterion === criterion.code) ?? null;
  return {
    number: String(index + 1),
    title: criterionTitle(words, criterion),
    own: scoreInWords(words, criterion, rating),
    reason: rating.reason,
    others: distance ? othersInWords(words, distance) : [],
  };
}

function othersInWords(words: Words, { others, steps }: Distance): string[] {
  if (!others) return [words.t('scoring.practice.result.tooFew')];
  const { lowerMiddle, upperMiddle, lowest, highest } = others;
  const middle = lowerMiddle === upperMiddle ? 'middle' : 'middleBetween';
  const spread = lowest === highest ? 'allSame' : 'spread';
  return [
    words.t(`scoring.practice.result.${middle}`, { lower: lowerMiddle, upper: upperMiddle }),
    words.t(`scoring.practice.result.${spread}`, { lowest, highest }),
    ...(steps === null ? [] : [stepsInWords(words, steps)]),
  ];
}

/** "You are one step above the middle." */
function stepsInWords(words: Words, steps: number): string {
  if (steps === 0) return words.t('scoring.practice.result.at');
  return words.t(`scoring.practice.result.${steps > 0 ? 'above' : 'below'}`, { count: Math.abs(steps) });
}
