import type { RaterRandom, SeverityError } from '../../../../aggregation';
import { Words } from '../../../../common/text/words';
import { CellInput, FigureTable, figureTable } from './figure-table';
import { intervalFigure } from './interval-figure';
import { Section } from './section';
import { decimal, mayBeSpokenOf, StudyView } from './study-view';

/** 97.5 % point of the normal distribution. */
const Z = 1.96;

/** How strictly each member scored, by letter; nothing on who scored too few candidates. */
export function severitySection(view: StudyView): Section {
  const { words, statistics } = view;
  const { severity } = statistics;
  const section = { id: 'severity', title: words.t('analytics.severity.title') };
  const limit = words.t('analytics.severity.limit');
  const lead = words.t('analytics.severity.lead');
  if ('error' in severity) return { ...section, paragraphs: [lead, refusal(words, severity)], table: null, limit };
  if (severity.singular)
    return { ...section, paragraphs: [lead, words.t('analytics.severity.singular')], table: null, limit };
  return { ...section, paragraphs: [lead], table: table(view, severity), limit };
}

function refusal(words: Words, severity: SeverityError): string {
  const count = severity.error === 'disconnected' ? severity.n_components : 0;
  return words.t(`analytics.severity.refused.${severity.error}`, { count });
}

function table(view: StudyView, severity: RaterRandom): FigureTable {
  const { words, letters } = view;
  const spoken = letters.filter((letter) => mayBeSpokenOf(view, letter));
  const reach = Math.max(1, ...spoken.map((letter) => Math.max(...intervalOf(severity, letter).map(Math.abs))));
  return figureTable(words, {
    caption: words.t('analytics.severity.title'),
    columns: ['letter', 'severity', 'reading'].map((key) => words.t(`analytics.column.${key}`)),
    rows: letters.map((letter) => [
      words.t('analytics.letter', { letter }),
      ...(spoken.includes(letter) ? cells(words, severity, letter, reach) : [words.t('analytics.tooFew'), '']),
    ]),
  });
}

function cells(words: Words, severity: RaterRandom, letter: string, reach: number): CellInput[] {
  const value = severity.rater_severity[letter] ?? 0;
  const error = decimal(words, severity.rater_severity_se[letter] ?? 0);
  const direction = value < 0 ? 'milder' : 'stricter';
  const [low, high] = intervalOf(severity, letter);
  const scale = { from: -reach, to: reach, ticks: [-reach, 0, reach] };
  const reading = low <= 0 && high >= 0 ? 'chance' : direction;
  return [
    {
      text: words.t(`analytics.severity.${direction}`, { value: decimal(words, Math.abs(value)), error }),
      figure: intervalFigure(words, scale, value, [low, high]),
    },
    words.t(`analytics.severity.reading.${reading}`),
  ];
}

function intervalOf(severity: RaterRandom, letter: string): [number, number] {
  const value = severity.rater_severity[letter] ?? 0;
  const half = Z * (severity.rater_severity_se[letter] ?? 0);
  return [value - half, value + half];
}
