import { Injectable } from '@nestjs/common';
import { Access } from '../../access';
import { FormErrors, NotFound } from '../../common/errors';
import { Ids } from '../../common/ids/ids';
import { insert, UnitOfWork } from '../../common/persistence';
import type { Language } from '../../common/text';
import { Reviews } from '../../panel';
import { Actor } from '../../policy';
import { ErrorAnswer, ErrorReport } from '../data/error-report.entity';
import { type ErrorOutcome, errorTextErrors, errorTextProblem } from '../domain/error-reports';
import { ErrorMails } from './error-mails';

export interface ErrorAnswerCommand {
  outcome: ErrorOutcome;
  text: string;
  language: Language;
}

/** The secretariat's answers to reported errors. What was answered stays; a later answer follows it. */
@Injectable()
export class ErrorAnswers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly reviews: Reviews,
    private readonly mails: ErrorMails,
    private readonly ids: Ids,
  ) {}

  /** Throws NotFound where the review has no such report, FormErrors on `text`. */
  async answer(actor: Actor, reviewId: string, number: number, command: ErrorAnswerCommand): Promise<void> {
    const { outcome, text, language } = command;
    await this.unitOfWork.run(actor, async (tx) => {
      const { candidacy_id: candidacyId } = await this.reviews.lock(tx, reviewId);
      await this.access.requireIn(tx, 'errorReport.answer', 'review', reviewId);
      const report = await tx.manager.findOneBy(ErrorReport, { review_id: reviewId, number });
      if (!report) throw new NotFound();
      const problem = errorTextProblem(text);
      if (problem) throw new FormErrors(errorTextErrors(problem, text));
      const before = await tx.manager.countBy(ErrorAnswer, { report_id: report.id });
      const id = this.ids.uuid();
      await insert(tx, ErrorAnswer, {
        id,
        report_id: report.id,
        number: before + 1,
        outcome,
        text: text.trim(),
        language,
        answered_by: actor.userId,
        at: tx.now,
      });
      tx.audit('error.answered', `review:${reviewId}`, { number, outcome });
      await this.mails.answered(tx, { answerId: id, candidacyId });
    });
  }
}
