import { Injectable } from '@nestjs/common';
import { Approvals } from '../../approvals';
import { CandidacyRead } from '../../candidates';
import { ReadDb } from '../../common/persistence';
import { Clock } from '../../common/time/clock';
import { ReadinessQueries } from '../../deliberation';
import { ElectionRead } from '../../elections';
import { ReviewRead } from '../../panel';
import { releasedKinds } from '../data/revisions.repository';
import { ReleaseState, Waiting, waitsFor } from '../domain/release-checklist';
import { RELEASE } from './release.facts';
import { isWithdrawn, ReleaseSources } from './release-sources';

export interface PublishingRow {
  reviewId: string;
  candidacy: CandidacyRead;
  election: ElectionRead;
  waitsFor: Waiting;
  replyEndsAt: string | null;
}

type Rows = {
  periods: Awaited<ReturnType<ReadinessQueries['replyPeriods']>>;
  outdated: ReadonlySet<string>;
  approved: ReadonlySet<string>;
  kinds: Map<string, ReleaseState['revisions']>;
};

/** Every review from the adopted finding on, in a fixed number of queries. */
@Injectable()
export class PublishingQueries {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly sources: ReleaseSources,
    private readonly readiness: ReadinessQueries,
    private readonly approvals: Approvals,
  ) {}

  async list(): Promise<PublishingRow[]> {
    const cycles = await this.sources.panel.cycles();
    const all = await this.sources.panel.reviewsOfCycles(cycles.map(({ id }) => id));
    const reviews = all.filter(({ phase }) => ['reply', 'sealed', 'released', 'archived'].includes(phase));
    const candidacies = await this.sources.candidates.byIds(reviews.map(({ candidacyId }) => candidacyId));
    const elections = await this.sources.elections.byIds(cycles.map(({ electionId }) => electionId));
    const rows = await this.rows(reviews);
    const now = this.clock.now();
    // Candidacies come by family name, and so do the rows.
    return candidacies.flatMap((candidacy): PublishingRow[] => {
      const election = elections.find(({ id }) => id === candidacy.electionId);
      return reviews
        .filter(({ candidacyId }) => candidacyId === candidacy.id)
        .flatMap((review) => {
          const state = stateOf(review, candidacy, rows);
          const waiting = waitsFor(state, now);
          if (!election || !waiting) return [];
          const replyEndsAt = state.replyEndsAt;
          return [{ reviewId: review.id, candidacy, election, waitsFor: waiting, replyEndsAt }];
        });
    });
  }

  private async rows(reviews: readonly ReviewRead[]): Promise<Rows> {
    const ids = reviews.map(({ id }) => id);
    const refs = ids.map((id) => `review:${id}`);
    const pending = await this.approvals.pending(RELEASE, refs);
    return {
      periods: await this.readiness.replyPeriods(ids),
      outdated: await this.readiness.outdated(ids),
      approved: new Set([...pending.keys()].map((ref) => ref.slice('review:'.length))),
      kinds: await releasedKinds(
        this.readDb.manager,
        reviews.map(({ candidacyId }) => candidacyId),
      ),
    };
  }
}

function stateOf({ id, phase }: ReviewRead, candidacy: CandidacyRead, rows: Rows): ReleaseState {
  const period = rows.periods.get(id);
  return {
    phase,
    isWithdrawn: isWithdrawn(candidacy),
    adoptedAt: null,
    replyEndsAt: period?.endsAt ?? null,
    reply: period?.choice ?? null,
    statementGaps: 0,
    translationGaps: 0,
    sealedAt: null,
    isOutdated: rows.outdated.has(id),
    hasFirstApproval: rows.approved.has(id),
    revisions: rows.kinds.get(candidacy.id) ?? [],
  };
}
