import { Injectable } from '@nestjs/common';
import { Access } from '../../access';
import { FormErrors } from '../../common/errors';
import { Ids } from '../../common/ids/ids';
import { insert, UnitOfWork } from '../../common/persistence';
import type { Language } from '../../common/text';
import { Reviews } from '../../panel';
import { Actor } from '../../policy';
import { ErrorReport } from '../data/error-report.entity';
import { errorReportsOf } from '../data/error-reports.repository';
import { windowOf } from '../data/findings.repository';
import { errorReportProblem, errorTextErrors, PassagePlace } from '../domain/error-reports';
import { ErrorMails } from './error-mails';

export interface ReportCommand {
  /** One of the passages that the candidate has before them. */
  passage: PassagePlace;
  text: string;
  language: Language;
}

/** Factual errors that a candidate reports in the draft assessment, at a passage. They are for secretariat and chair alone. */
@Injectable()
export class ErrorReports {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly reviews: Reviews,
    private readonly mails: ErrorMails,
    private readonly ids: Ids,
  ) {}

  /** Returns the number of the report. Throws FormErrors on `text`. */
  report(actor: Actor, reviewId: string, { passage, text, language }: ReportCommand): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      const review = await this.reviews.lock(tx, reviewId);
      await this.access.requireIn(tx, 'reply.write', 'review', reviewId);
      const window = await windowOf(tx.manager, reviewId);
      const all = await errorReportsOf(tx.manager, reviewId);
      const before = all.filter(({ receivedAt }) => receivedAt >= (window?.opened_at ?? '')).length;
      const problem = errorReportProblem(text, { endsAt: window?.ends_at ?? null, before, now: tx.now });
      if (problem) throw new FormErrors(errorTextErrors(problem, text));
      const number = all.length + 1;
      const id = this.ids.uuid();
      await insert(tx, ErrorReport, {
        id,
        review_id: reviewId,
        number,
        passage: passage.code,
        passage_number: passage.number,
        passage_title: passage.title,
        text: text.trim(),
        language,
        received_at: tx.now,
      });
      tx.audit('error.reported', `review:${reviewId}`, { number, passage: passage.number });
      await this.mails.reported(tx, { reportId: id, reviewId: review.id });
      return number;
    });
  }
}
