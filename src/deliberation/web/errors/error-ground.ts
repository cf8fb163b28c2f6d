import { Injectable } from '@nestjs/common';
import { NotFound } from '../../../common/errors';
import { PanelQueries } from '../../../panel';
import { LinkQueries } from '../../../questionnaires';
import { ErrorReportsQueries } from '../../errors/error-reports.queries';
import type { ErrorReportRead } from '../../domain/error-reports';

export interface ErrorGround {
  reviewId: string;
  candidate: { id: string; name: string };
  reports: ErrorReportRead[];
}

/** What the secretariat's pages on reported errors stand on. */
@Injectable()
export class ErrorGrounds {
  constructor(
    private readonly panel: PanelQueries,
    private readonly links: LinkQueries,
    private readonly reports: ErrorReportsQueries,
  ) {}

  async of(reviewId: string): Promise<ErrorGround> {
    const review = await this.panel.reviewById(reviewId);
    if (!review) throw new NotFound();
    const { candidacy } = await this.links.subject(review.candidacyId);
    return { reviewId, candidate: candidacy, reports: await this.reports.of(reviewId) };
  }

  /** Throws NotFound for a number that was not given. */
  async one(reviewId: string, number: string): Promise<ErrorGround & { report: ErrorReportRead }> {
    const ground = await this.of(reviewId);
    const report = ground.reports.find((one) => String(one.number) === number);
    if (!report) throw new NotFound();
    return { ...ground, report };
  }
}
