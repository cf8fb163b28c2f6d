import { Injectable } from '@nestjs/common';
import { ReadDb } from '../common/persistence';
import { CriteriaQueries, FrameworkContent } from '../criteria';
import { PanelQueries } from '../panel';
import { Actor } from '../policy';
import { FindingStatus } from './data/finding.entity';
import { newestFindings, votesOn } from './data/findings.repository';
import { Vote } from './domain/adoption';

/** The proposal that came last on one review, and the reader's own vote on it. */
export interface NewestProposal {
  status: FindingStatus;
  grade: string;
  own: Vote | null;
  content: FrameworkContent;
}

/** Proposals of many reviews at once, for lists. */
@Injectable()
export class ProposalsQueries {
  constructor(
    private readonly readDb: ReadDb,
    private readonly panel: PanelQueries,
    private readonly criteria: CriteriaQueries,
  ) {}

  /** Reviews without a proposal are left out. */
  async newest(actor: Actor, reviewIds: string[]): Promise<Map<string, NewestProposal>> {
    const db = this.readDb.manager;
    const findings = await newestFindings(db, reviewIds);
    if (findings.length === 0) return new Map();
    const contents = await this.contents(reviewIds);
    const seats = new Set((await this.panel.seatsOfUser(actor.userId ?? '')).map(({ id }) => id));
    const votes = await votesOn(
      db,
      findings.map(({ id }) => id),
    );
    const own = new Map(
      votes.filter(({ member_id }) => seats.has(member_id)).map(({ finding_id, vote }) => [finding_id, vote]),
    );
    const found = findings.flatMap(({ id, review_id, status, grade }): [string, NewestProposal][] => {
      const content = contents.get(review_id);
      return content ? [[review_id, { status, grade, own: own.get(id) ?? null, content }]] : [];
    });
    return new Map(found);
  }

  /** review id → the criteria it is rated by; each version is read once. */
  private async contents(reviewIds: string[]): Promise<Map<string, FrameworkContent>> {
    const reviews = await this.panel.reviewsByIds(reviewIds);
    const cycles = await this.panel.cyclesByIds([...new Set(reviews.map(({ cycleId }) => cycleId))]);
    const versions = new Map<string, FrameworkContent>();
    for (const id of new Set(cycles.map(({ frameworkVersionId }) => frameworkVersionId))) {
      const version = await this.criteria.versionById(id);
      if (version) versions.set(id, version.content);
    }
    const found = reviews.flatMap(({ id, cycleId }): [string, FrameworkContent][] => {
      const cycle = cycles.find((one) => one.id === cycleId);
      const content = cycle && versions.get(cycle.frameworkVersionId);
      return content ? [[id, content]] : [];
    });
    return new Map(found);
  }
}
