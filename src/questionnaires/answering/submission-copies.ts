import { Injectable } from '@nestjs/common';
import { NotFound } from '../../common/errors';
import { ReadDb } from '../../common/persistence';
import type { SubmissionRead } from '../data/responses.repository';
import { SubmissionsRepository } from '../data/submissions.repository';
import { canonicalSubmission, submissionReceipt, type SubmittedAnswer } from '../domain';
import { AnsweringDesk, AnsweringQueries } from './answering.queries';

/** One submission with its answers. */
export interface SubmissionCopy {
  submission: SubmissionRead;
  answers: readonly SubmittedAnswer[];
  /** The text over which the receipt is computed. */
  canonical: string;
  /** The stored text still gives the receipt. */
  isIntact: boolean;
}

/** What somebody submitted, for reading again and taking away (S41). */
@Injectable()
export class SubmissionCopies {
  constructor(
    private readonly readDb: ReadDb,
    private readonly queries: AnsweringQueries,
    private readonly submissions: SubmissionsRepository,
  ) {}

  /** `number`: which submission; null for the newest. A copy of null: nothing was submitted yet. */
  async of(linkId: string, number: number | null): Promise<{ desk: AnsweringDesk; copy: SubmissionCopy | null }> {
    const desk = await this.queries.require(linkId);
    const submission = desk.submissions.find((one) => one.number === number) ?? null;
    if (number !== null && !submission) throw new NotFound();
    const chosen = submission ?? desk.submissions.at(-1);
    return { desk, copy: chosen ? await this.copy(chosen) : null };
  }

  private async copy(submission: SubmissionRead): Promise<SubmissionCopy> {
    const content = await this.submissions.content(this.readDb.manager, submission);
    const canonical = canonicalSubmission(content);
    const isIntact = submissionReceipt(canonical) === submission.receipt;
    return { submission, answers: content.answers, canonical, isIntact };
  }
}
