/** Dates of an election: ISO dates, a month ('2015-06') or a year ('2026') where no more is known, null where nothing is. */
export interface Timetable {
  readonly nominationStart: string | null;
  /** Last day of the nomination period, extensions included. */
  readonly nominationEnd: string | null;
  readonly voteStart: string | null;
  readonly voteEnd: string | null;
  /** The most that is known of the day of the vote; never null, so that elections can be put in order. */
  readonly when: string;
}

/** The timetable of an election as its record or row gives the dates. */
export function timetableOf(election: {
  readonly nomination: { readonly start: string | null; readonly end: string | null } | null;
  readonly dateStart: string | null;
  readonly dateEnd: string | null;
  readonly when: string;
}): Timetable {
  const { nomination, dateStart, dateEnd, when } = election;
  return {
    nominationStart: nomination?.start ?? null,
    nominationEnd: nomination?.end ?? null,
    voteStart: dateStart,
    voteEnd: dateEnd,
    when,
  };
}

/** `announced`: before nominations open, or before any date is known. */
export type ElectionState = 'announced' | 'nomination' | 'assessment' | 'vote' | 'over';

/**
 * Where an election stands.
 *
 * @param now an instant in UTC; only its day counts, and last days are included
 * @returns `assessment` between the end of nominations and the first day of voting
 */
export function electionState(timetable: Timetable, now: string): ElectionState {
  const today = now.slice(0, 10);
  const voteStart = timetable.voteStart ?? timetable.when;
  const lastDay = timetable.voteEnd ?? timetable.voteStart ?? timetable.when;
  if (isAfter(today, lastDay)) return 'over';
  if (timetable.voteStart !== null && today >= voteStart) return 'vote';
  if (timetable.nominationStart === null || today < firstDay(timetable.nominationStart)) return 'announced';
  if (timetable.nominationEnd === null || !isAfter(today, timetable.nominationEnd)) return 'nomination';
  return 'assessment';
}

/** Newest first; a year without a day stands before the dated elections of that year, because it is the least certain. */
export function byDateDescending(a: { readonly when: string }, b: { readonly when: string }): number {
  return a.when === b.when ? 0 : paddedEnd(a.when) < paddedEnd(b.when) ? 1 : -1;
}

/** Is a day after the whole of a period given as day, month or year? */
function isAfter(day: string, period: string): boolean {
  return day.slice(0, period.length) > period;
}

function firstDay(period: string): string {
  return `${period}-01-01`.slice(0, 10);
}

function paddedEnd(period: string): string {
  return `${period}-99-99`.slice(0, 10);
}
