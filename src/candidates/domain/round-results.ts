import type { CandidacyRecord } from './records';

/** What one candidate received in one round. */
export interface RoundResult {
  readonly contest: string | null;
  readonly round: number;
  readonly votes: number;
}

/** The counts that are known of one candidacy, first round first. Rounds without a known count are left out. */
export function roundResults(candidacy: Pick<CandidacyRecord, 'contest' | 'votesByRound'>): RoundResult[] {
  return Object.entries(candidacy.votesByRound ?? {})
    .map(([number, votes]) => ({ contest: candidacy.contest, round: Number(number), votes }))
    .sort((a, b) => a.round - b.round);
}
