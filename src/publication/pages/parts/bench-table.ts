import { Words } from '../../../common/text/words';
import { PublicBenchGroup, PublicElection } from '../../domain/site-data';
import { ArchRow, archRow } from './bench-drawing';

export interface BenchTable {
  title: string;
  lead: string;
  rows: { group: string; continuing: string; arches: ArchRow; minimum: string; candidates: string }[];
}

/** Who stays on the bench and what voters must choose (ICC-ASP/3/Res.6); null where it is not known or not for judges. */
export function benchTable({ bench, continuingJudges, state }: PublicElection, words: Words): BenchTable | null {
  if (bench.length === 0) return null;
  const past = state === 'over' ? 'Past' : '';
  return {
    title: words.t(`site.bench.title${past}`),
    lead: words.t(`site.bench.lead${past}`),
    rows: bench.map((group) => benchRow(group, continuingJudges, words)),
  };
}

function benchRow(
  { group, continuing, minimum, candidates }: PublicBenchGroup,
  all: number | null,
  words: Words,
): BenchTable['rows'][number] {
  return {
    group: words.t(`site.bench.group.${group}`),
    continuing: continuingInWords(continuing, all, words),
    arches: archRow(continuing ?? 0, minimum),
    minimum: minimum > 0 ? words.t('site.bench.atLeast', { count: minimum }) : words.t('site.bench.noMinimum'),
    candidates: words.number(candidates),
  };
}

function continuingInWords(continuing: number | null, all: number | null, words: Words): string {
  if (continuing === null) return words.t('site.elections.notKnown');
  return all === null ? words.number(continuing) : words.t('common.progress.of', { done: continuing, of: all });
}
