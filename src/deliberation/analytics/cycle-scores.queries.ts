import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Access, FactLoaders } from '../../access';
import { Clock } from '../../common/time/clock';
import { CycleStanding, CycleStandings, holdsSeatOn, ReviewStanding } from '../../panel';
import { Actor } from '../../policy';
import { ScoringQueries } from '../../scoring';
import { StudiedCycle } from '../domain/study-file';

/** The counted scores of a cycle, as far as one chair may see them. */
export interface CycleScores {
  standing: CycleStanding;
  /** Closed reviews on which the chair acts, without withdrawn ones; in the order of candidates' names. */
  counted: ReviewStanding[];
  leftOut: { open: number; withdrawn: number; notYours: number };
  studied: StudiedCycle;
}

const OPEN = ['draft', 'open'];

/** Collects what the statistics of a cycle rest on; whoever calls has asked the policy about the cycle. */
@Injectable()
export class CycleScoresQueries {
  constructor(
    private readonly standings: CycleStandings,
    private readonly loaders: FactLoaders,
    private readonly access: Access,
    private readonly scoring: ScoringQueries,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, cycleId: string, db: EntityManager): Promise<CycleScores> {
    const standing = await this.standings.of(cycleId, db);
    const ids = standing.reviews.map(({ review }) => review.id);
    const facts = await this.loaders.load('review', actor, ids, db);
    const isOpen = ({ review }: ReviewStanding) => OPEN.includes(review.phase);
    const isOwn = ({ review }: ReviewStanding) =>
      this.access.may(actor, 'deliberation.chair', facts.get(review.id) ?? {});
    const standingOnes = standing.reviews.filter((one) => !one.isWithdrawn);
    const closed = standingOnes.filter((one) => !isOpen(one));
    const counted = closed.filter(isOwn);
    return {
      standing,
      counted,
      leftOut: {
        open: standingOnes.length - closed.length,
        withdrawn: standing.reviews.length - standingOnes.length,
        notYours: closed.length - counted.length,
      },
      studied: await this.studied(standing, counted, db),
    };
  }

  private async studied(standing: CycleStanding, counted: ReviewStanding[], db: EntityManager): Promise<StudiedCycle> {
    const day = this.clock.now().slice(0, 10);
    const countable = await this.scoring.countableIn(
      counted.map(({ review }) => review.id),
      db,
    );
    return {
      name: standing.election.slug,
      framework: standing.framework.content,
      quorumMin: standing.cycle.quorumMin,
      seated: standing.members.filter((member) => holdsSeatOn(member, day)).map((member) => member.id),
      candidates: counted.map(({ review, candidacy, recused }) => ({
        slug: candidacy.slug,
        recused,
        assessments: (countable.get(review.id)?.assessments ?? []).map(({ member, version }) => ({
          member,
          ratings: version.ratings,
        })),
      })),
    };
  }
}
