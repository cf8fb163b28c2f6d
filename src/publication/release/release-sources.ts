import { Injectable } from '@nestjs/common';
import { CandidacyRead, CandidatesQueries } from '../../candidates';
import { NotFound } from '../../common/errors';
import { CriteriaQueries, FrameworkVersionRead } from '../../criteria';
import { ElectionRead, ElectionsQueries, Facts } from '../../elections';
import { PanelQueries, ReviewRead } from '../../panel';

/** One review with what it is about. */
export interface ReleaseGround {
  review: ReviewRead;
  candidacy: CandidacyRead;
  election: ElectionRead;
  framework: FrameworkVersionRead;
}

/** Reads the surroundings of reviews that are to be published. */
@Injectable()
export class ReleaseSources {
  constructor(
    readonly panel: PanelQueries,
    readonly candidates: CandidatesQueries,
    readonly elections: ElectionsQueries,
    readonly facts: Facts,
    private readonly criteria: CriteriaQueries,
  ) {}

  async ground(reviewId: string): Promise<ReleaseGround> {
    const review = await this.panel.reviewById(reviewId);
    const cycle = review && (await this.panel.cycleById(review.cycleId));
    const candidacy = review && (await this.candidates.byId(review.candidacyId));
    const election = cycle && (await this.elections.byId(cycle.electionId));
    const framework = cycle && (await this.criteria.versionById(cycle.frameworkVersionId));
    if (!review || !candidacy || !election || !framework) throw new NotFound();
    return { review, candidacy, election, framework };
  }
}

export const isWithdrawn = ({ withdrawal, status }: CandidacyRead): boolean =>
  withdrawal !== null || status === 'withdrawn';
