import type { Words } from '../../common/text/words';
import { dataTable, TableView } from '../../common/web/components';
import type { View } from '../../common/web/rendering/view';
import type { Criterion } from '../../criteria';
import { ratingOn } from '../domain/assessment-content';
import { Distance, ENOUGH_TO_COMPARE } from '../domain/practice-distance';
import type { PracticeDesk } from '../practice/practice.queries';
import { criterionTitle, scoreInWords } from './criterion-words';
import { practiceStrip, StripView } from './practice-strip';
import { practicePaths } from './practice.paths';
import { scoringPaths } from './scoring.paths';

export interface PracticeResultPage extends View {
  strip: StripView;
  lead: string;
  waiting: string | null;
  /** On how many criteria one is at the middle; null where nothing can be compared. */
  summary: string | null;
  table: TableView;
  reasons: { title: string; text: string }[];
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
    summary: summaryOf(words, distances ?? []),
    table: resultTable(words, practice, distances),
    reasons: criteria.flatMap((criterion, index) => {
      const text = ratingOn(practice.own.draft, criterion.code).reason;
      return text === '' ? [] : [{ title: numbered(words, criterion, index), text }];
    }),
    limits: words.t('scoring.practice.result.limits'),
    links: [
      { href: scoringPaths.room(words.lang), label: words.t('scoring.receipt.toRoom') },
      { href: practicePaths.show(words.lang, seat.cycleId), label: words.t('scoring.practice.result.dossier') },
    ],
  };
}

function summaryOf(words: Words, distances: Distance[]): string | null {
  const compared = distances.filter(({ steps }) => steps !== null);
  if (compared.length === 0) return null;
  const same = compared.filter(({ steps }) => steps === 0).length;
  return words.t('scoring.practice.result.summary', { same, count: compared.length });
}

/** Before enough have submitted there is only the own column. */
function resultTable(words: Words, { own, criteria }: PracticeDesk, distances: Distance[] | null): TableView {
  const columns = distances ? ['criterion', 'own', 'others', 'distance'] : ['criterion', 'own'];
  return dataTable(
    {
      caption: words.t('scoring.practice.result.title'),
      hideCaption: true,
      columns: columns.map((key) => ({ label: words.t(`scoring.practice.result.column.${key}`) })),
      rows: criteria.map((criterion, index) => {
        const distance = distances?.find((one) => one.criterion === criterion.code) ?? null;
        const score = scoreInWords(words, criterion, ratingOn(own.draft, criterion.code));
        const compared = distance ? [othersInWords(words, distance), stepsInWords(words, distance)] : [];
        return { cells: [numbered(words, criterion, index), score, ...compared] };
      }),
    },
    words,
  );
}

const numbered = (words: Words, criterion: Criterion, index: number): string =>
  `${index + 1} ${criterionTitle(words, criterion)}`;

function othersInWords(words: Words, { others }: Distance): string {
  if (!others) return words.t('scoring.practice.result.tooFew');
  const { lowerMiddle, upperMiddle, lowest, highest } = others;
  const middle = lowerMiddle === upperMiddle ? 'middle' : 'middleBetween';
  const spread = lowest === highest ? 'allSame' : 'spread';
  return [
    words.t(`scoring.practice.result.${middle}`, { lower: lowerMiddle, upper: upperMiddle }),
    words.t(`scoring.practice.result.${spread}`, { lowest, highest }),
  ].join(' ');
}

/** "You are one step above the middle." */
function stepsInWords(words: Words, { steps }: Distance): string {
  if (steps === null) return words.t('scoring.practice.result.nothing');
  if (steps === 0) return words.t('scoring.practice.result.at');
  return words.t(`scoring.practice.result.${steps > 0 ? 'above' : 'below'}`, { count: Math.abs(steps) });
}
