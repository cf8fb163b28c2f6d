import { nameBasedId } from '../../common/ids/name-based-id';
import type { LocalizedText } from '../../common/text/localized-text';
import type { Background, PostHeld, Sourced, Work } from '../../elections';

/** What is recorded of a person and bears on whether two of them are linked. */
export interface RecordedPerson extends Background {
  /** The name and its other spellings. */
  readonly names: readonly string[];
  readonly nationality: string | null;
}
export interface RecordedCandidate extends RecordedPerson {
  readonly nominatingState: string | null;
}

/** A link that two records suggest. It decides nothing: the member confirms or dismisses it. */
export interface LikelyConflict {
  /** The same for the same facts, so that an answer belongs to what it was given to. */
  readonly key: string;
  readonly kind: LikelyConflictKind;
  /** The State shared or served; null where none is meant. */
  readonly state: string | null;
  /** What it rests on. */
  readonly own: RecordedEntry | null;
  readonly candidate: RecordedEntry | null;
  /** Years in both posts; null where years do not matter. */
  readonly years: { readonly from: number; readonly until: number | null } | null;
}
export const LIKELY_CONFLICTS = ['nationality', 'nominating_state', 'institution', 'state_service', 'work'] as const;
export type LikelyConflictKind = (typeof LIKELY_CONFLICTS)[number];

/** One entry of a record as it stood when the link was offered. */
export type RecordedEntry =
  | { readonly post: PostHeld; readonly source: LocalizedText | null }
  | { readonly work: Work; readonly source: LocalizedText | null };

/** Every link that the records of a member and a candidate suggest, in the order of the kinds. */
export function likelyConflicts(member: RecordedPerson, candidate: RecordedCandidate): LikelyConflict[] {
  const found = [
    ...sameState(member, candidate),
    ...sharedInstitutions(member, candidate),
    ...stateService(member, candidate),
    ...sharedWork(member, candidate),
  ];
  const byKey = new Map(found.map((one) => [one.key, one]));
  return [...byKey.values()];
}

function sameState({ nationality }: RecordedPerson, candidate: RecordedCandidate): LikelyConflict[] {
  if (!nationality) return [];
  if (nationality === candidate.nationality) return [ofState('nationality', nationality)];
  return nationality === candidate.nominatingState ? [ofState('nominating_state', nationality)] : [];
}

function sharedInstitutions(member: RecordedPerson, candidate: RecordedCandidate): LikelyConflict[] {
  return member.posts.flatMap((own) =>
    candidate.posts
      .filter((theirs) => plain(own.institution) === plain(theirs.institution))
      .flatMap((theirs) => {
        const years = yearsInBoth(own, theirs);
        if (!years) return [];
        const spans = [own.from, own.until, theirs.from, theirs.until].map((year) => String(year ?? ''));
        return [
          {
            key: nameBasedId('likely-conflict', 'institution', plain(own.institution), ...spans),
            kind: 'institution' as const,
            state: null,
            own: entry(own),
            candidate: entry(theirs),
            years,
          },
        ];
      }),
  );
}

/** The member has served the State that nominated. */
function stateService(member: RecordedPerson, { nominatingState, posts }: RecordedCandidate): LikelyConflict[] {
  if (!nominatingState) return [];
  const theirs = posts.find((post) => post.serviceOf === nominatingState);
  return member.posts
    .filter((own) => own.serviceOf === nominatingState)
    .map((own) => ({
      key: nameBasedId('likely-conflict', 'state_service', nominatingState, plain(own.institution), String(own.from)),
      kind: 'state_service' as const,
      state: nominatingState,
      own: entry(own),
      candidate: theirs ? entry(theirs) : null,
      years: null,
    }));
}

/** The same title in both records, or one record names the other person as an author. */
function sharedWork(member: RecordedPerson, candidate: RecordedCandidate): LikelyConflict[] {
  const common = member.works.flatMap((own) => {
    const theirs = candidate.works.find((work) => plain(work.title) === plain(own.title)) ?? null;
    return theirs || names(own, candidate) ? [ofWork(own, theirs)] : [];
  });
  const named = candidate.works
    .filter((theirs) => names(theirs, member) && !member.works.some((own) => plain(own.title) === plain(theirs.title)))
    .map((theirs) => ofWork(null, theirs));
  return [...common, ...named];
}

function ofState(kind: 'nationality' | 'nominating_state', state: string): LikelyConflict {
  const key = nameBasedId('likely-conflict', kind, state);
  return { key, kind, state, own: null, candidate: null, years: null };
}

function ofWork(own: Sourced<Work> | null, theirs: Sourced<Work> | null): LikelyConflict {
  const key = nameBasedId('likely-conflict', 'work', plain((own ?? theirs)?.title ?? ''));
  const entries = { own: own ? workEntry(own) : null, candidate: theirs ? workEntry(theirs) : null };
  return { key, kind: 'work', state: null, ...entries, years: null };
}

function yearsInBoth(a: PostHeld, b: PostHeld): LikelyConflict['years'] {
  const from = Math.max(a.from, b.from);
  const until = Math.min(a.until ?? Infinity, b.until ?? Infinity);
  if (from > until) return null;
  return { from, until: until === Infinity ? null : until };
}

/** Whether a work names one of these people among those who wrote it: the same family name and first initial. */
function names(work: Work, person: RecordedPerson): boolean {
  const known = new Set(person.names.map(shortName));
  return work.authors.some((author) => known.has(shortName(author)));
}

function shortName(name: string): string {
  const parts = plain(name).split(' ');
  return `${parts[0]?.[0] ?? ''} ${parts.at(-1) ?? ''}`;
}

/** Letters and digits alone, without marks, so that spelling hides nothing: 'Université de Liège' as 'universite de liege'. */
function plain(text: string): string {
  const letters = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return letters
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(the|la|le|les) /, '')
    .trim();
}

const entry = ({ source, ...post }: Sourced<PostHeld>): RecordedEntry => ({ post, source });
const workEntry = ({ source, ...work }: Sourced<Work>): RecordedEntry => ({ work, source });
