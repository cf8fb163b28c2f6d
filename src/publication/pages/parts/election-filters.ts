import { Words } from '../../../common/text/words';
import { Link } from '../../../common/web/rendering';
import { PublicCandidate, PublicElection } from '../../domain/site-data';
import { publicPaths } from '../public.paths';

/** What candidates can be chosen by, in the order in which the page shows it. */
export const FILTERS = ['list', 'status', 'region', 'gender'] as const;
export type Filter = (typeof FILTERS)[number];

export interface ElectionChoice {
  chosen: Record<Filter, string[]>;
  /** Values that mean nothing here; the page names them. */
  ignored: string[];
}

export const NO_CHOICE: ElectionChoice = { chosen: { list: [], status: [], region: [], gender: [] }, ignored: [] };

const ORDER: Record<Filter, readonly string[]> = {
  list: ['a', 'b'],
  status: ['rated', 'no_agreed_rating', 'insufficient_information', 'in_progress', 'none', 'not_assessed', 'withdrawn'],
  region: ['afr', 'apg', 'eeg', 'grulac', 'weog'],
  gender: ['woman', 'man', 'other'],
};
const GENDERS = { F: 'woman', M: 'man', X: 'other' } as const;

/** The value of a candidate as it stands in an address: 'a', 'rated', 'afr', 'woman'; null where it is not known. */
function valueOf(candidate: PublicCandidate, filter: Filter): string | null {
  if (filter === 'gender') return candidate.gender && GENDERS[candidate.gender];
  return (filter === 'status' ? candidate.status : candidate[filter])?.toLowerCase() ?? null;
}

/** Reads the query of an election's address. What no candidate could be is set aside by name. */
export function readChoice(query: URLSearchParams, election: PublicElection): ElectionChoice {
  const chosen = Object.fromEntries(
    FILTERS.map((filter) => {
      const present = valuesOf(election, filter).map(({ value }) => value);
      return [filter, [...new Set(query.getAll(filter))].filter((value) => present.includes(value)).sort()];
    }),
  ) as ElectionChoice['chosen'];
  const ignored = [...query].filter(
    ([name, value]) => value !== '' && !FILTERS.some((filter) => filter === name && chosen[filter].includes(value)),
  );
  return { chosen, ignored: ignored.slice(0, 5).map(([, value]) => value.slice(0, 60)) };
}

/** The query that this choice has in an address, always in the same order; '' for no choice. */
export function queryOf({ chosen }: ElectionChoice): string {
  const pairs = FILTERS.flatMap((filter) => chosen[filter].map((value) => `${filter}=${encodeURIComponent(value)}`));
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

export function matching(candidates: readonly PublicCandidate[], { chosen }: ElectionChoice): PublicCandidate[] {
  return candidates.filter((candidate) =>
    FILTERS.every((filter) => chosen[filter].length === 0 || chosen[filter].includes(valueOf(candidate, filter) ?? '')),
  );
}

export interface FilterGroup {
  legend: string;
  choices: { id: string; name: string; value: string; label: string; count: number; checked: boolean }[];
}

/** The groups of the form, with the number of candidates beside each value; groups with one value help nobody. */
export function filterGroups(election: PublicElection, choice: ElectionChoice, words: Words): FilterGroup[] {
  return FILTERS.flatMap((filter) => {
    const values = valuesOf(election, filter);
    if (values.length < 2) return [];
    const choices = values.map(({ value, count }, index) => ({
      id: `${filter}-${index}`,
      name: filter,
      value,
      label: labelOf(filter, value, words),
      count,
      checked: choice.chosen[filter].includes(value),
    }));
    return [{ legend: words.t(`site.filter.${filter}`), choices }];
  });
}

/** One link for each chosen value that takes it away again. */
export function removals(election: PublicElection, choice: ElectionChoice, words: Words): Link[] {
  return FILTERS.flatMap((filter) =>
    choice.chosen[filter].map((value) => {
      const rest = { ...choice.chosen, [filter]: choice.chosen[filter].filter((other) => other !== value) };
      const href = publicPaths.election(words.lang, election.slug) + queryOf({ chosen: rest, ignored: [] });
      return { label: labelOf(filter, value, words), href };
    }),
  );
}

function valuesOf({ candidates }: PublicElection, filter: Filter): { value: string; count: number }[] {
  return ORDER[filter].flatMap((value) => {
    const count = candidates.filter((candidate) => valueOf(candidate, filter) === value).length;
    return count > 0 ? [{ value, count }] : [];
  });
}

function labelOf(filter: Filter, value: string, words: Words): string {
  if (filter === 'region') return words.t(`elections.region.${value.toUpperCase()}`);
  return words.t(`site.filter.value.${filter}.${value}`);
}
