import { Injectable } from '@nestjs/common';
import { PanelQueries } from './panel.queries';
import { SubmissionCounts } from './ports/submission-counts';
import { RecusalsQueries } from './recusals.queries';

/** How many of those who may score have done so. */
export interface Tally {
  submitted: number;
  of: number;
}

@Injectable()
export class SubmissionTallies {
  constructor(
    private readonly panel: PanelQueries,
    private readonly recusals: RecusalsQueries,
    private readonly submissions: SubmissionCounts,
  ) {}

  async of(reviewIds: string[]): Promise<Map<string, Tally>> {
    const assignments = await this.panel.assignments(reviewIds);
    const recusals = await this.recusals.inForce(reviewIds);
    const submitters = await this.submissions.submitters(reviewIds);
    return new Map(
      reviewIds.map((id): [string, Tally] => {
        const recused = new Set(recusals.filter((row) => row.reviewId === id).map((row) => row.memberId));
        const able = assignments.filter((row) => row.reviewId === id && !recused.has(row.memberId));
        const submitted = able.filter((row) => submitters.get(id)?.has(row.memberId)).length;
        return [id, { submitted, of: able.length }];
      }),
    );
  }
}
