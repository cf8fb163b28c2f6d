import { Words } from '../../../common/text/words';
import { dataTable, TableView } from '../../../common/web/components/data-table';
import { PublicElection, PublicRound } from '../../domain/site-data';
import { dayInWords } from './days';

export interface RoundsSection {
  table: TableView;
  /** What no source tells of any round, so that no column of blanks has to say it. */
  notFound: string | null;
}

const MAY_BE_UNKNOWN = ['date', 'valid', 'required'] as const;
type Part = (typeof MAY_BE_UNKNOWN)[number];

/** What is known of each round; null where nothing is. */
export function roundsSection(election: PublicElection, words: Words): RoundsSection | null {
  const { rounds } = election;
  if (rounds.length === 0) return null;
  const known = MAY_BE_UNKNOWN.filter((part) => rounds.some((round) => round[part] !== null));
  const unknown = MAY_BE_UNKNOWN.filter((part) => !known.includes(part));
  const names = unknown.map((part) => words.t(`site.record.part.${part}`));
  return {
    table: roundsTable(election, known, words),
    notFound: names.length > 0 ? words.t('site.record.notFound', { parts: words.list(names) }) : null,
  };
}

function roundsTable(election: PublicElection, known: readonly Part[], words: Words): TableView {
  return dataTable(
    {
      caption: words.t('site.record.roundsCaption'),
      hideCaption: true,
      columns: ['round', ...known, 'elected', 'confidence'].map((part) => ({
        label: words.t(`site.record.column.${part}`),
      })),
      rows: election.rounds.map((round) => ({
        cells: [
          nameOf(round, words),
          ...known.map((part) => valueOf(round, part, words)),
          electedIn(round, election, words),
          words.t(`elections.confidence.${round.confidence}`),
        ],
      })),
    },
    words,
  );
}

function nameOf({ round, contest }: PublicRound, words: Words): string {
  return contest ? words.t('site.record.roundOfContest', { round, contest }) : words.t('site.record.round', { round });
}

function valueOf(round: PublicRound, part: Part, words: Words): string {
  const value = round[part];
  if (value === null) return words.t('site.elections.notKnown');
  return typeof value === 'number' ? words.number(value) : dayInWords(value, words);
}

function electedIn({ elected }: PublicRound, { candidates }: PublicElection, words: Words): string {
  if (elected === null) return words.t('site.elections.notKnown');
  const names = elected.flatMap((slug) => candidates.find((candidate) => candidate.slug === slug)?.name ?? []);
  return names.length > 0 ? words.list(names) : words.t('common.none');
}
