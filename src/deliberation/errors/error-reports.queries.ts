import { Injectable } from '@nestjs/common';
import { ReadDb } from '../../common/persistence';
import { errorReportsOf } from '../data/error-reports.repository';
import type { ErrorReportRead } from '../domain/error-reports';

/** Errors that a candidate reported, for secretariat and chair. */
@Injectable()
export class ErrorReportsQueries {
  constructor(private readonly readDb: ReadDb) {}

  /** In the order in which they came. */
  of(reviewId: string): Promise<ErrorReportRead[]> {
    return errorReportsOf(this.readDb.manager, reviewId);
  }
}
