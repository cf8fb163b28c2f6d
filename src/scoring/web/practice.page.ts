import type { Words } from '../../common/text/words';
import { FactView } from '../../common/web/components/facts-list';
import type { View } from '../../common/web/rendering/view';
import type { PracticeDesk } from '../practice/practice.queries';
import { factViews } from './desk-view';
import { DocumentView, documentView, lengthLine } from './dossier-parts';
import { practiceStrip, StripView } from './practice-strip';
import { practicePaths } from './practice.paths';
import { scoringPaths } from './scoring.paths';

export interface PracticePage extends View {
  strip: StripView;
  lead: string;
  why: string[];
  length: string;
  act: { href: string; label: string };
  documents: DocumentView[];
  facts: FactView[];
}

export interface PracticeData {
  practice: PracticeDesk;
  isSubmitted: boolean;
}

/** What the practice case is for, and its whole dossier. */
export function practicePage(words: Words, { practice, isSubmitted }: PracticeData): PracticePage {
  const { seat, practiceCase, own } = practice;
  const { documents, facts, name } = practiceCase;
  const title = words.t('scoring.practice.title', { name });
  return {
    template: 'panel/practice/show',
    title,
    breadcrumbs: [
      { label: words.t('scoring.room'), href: scoringPaths.room(words.lang) },
      { label: title, href: null },
    ],
    section: 'assignments',
    strip: practiceStrip(words),
    lead: words.t('scoring.practice.lead'),
    why: ['same', 'alone', 'apart'].map((part) => words.t(`scoring.practice.why.${part}`)),
    length: lengthLine(
      words,
      documents.reduce((sum, document) => sum + document.words, 0),
    ),
    act: actOf(words, seat.cycleId, isSubmitted, own.rev > 0),
    documents: documents.map((document) => documentView(words, document, { cited: new Set(), showOriginal: false })),
    facts: factViews(words, facts),
  };
}

function actOf(words: Words, cycleId: string, isSubmitted: boolean, isBegun: boolean): PracticePage['act'] {
  if (isSubmitted)
    return { href: practicePaths.result(words.lang, cycleId), label: words.t('scoring.practice.seeResult') };
  const label = words.t(`scoring.dossier.${isBegun ? 'continue' : 'start'}`);
  return { href: practicePaths.start(words.lang, cycleId), label };
}
