import { Injectable, OnModuleInit } from '@nestjs/common';
import { ReadDb } from '../../common/persistence';
import { Clock } from '../../common/time/clock';
import { PanelQueries, ReviewRead } from '../../panel';
import { CandidateProcess, CandidateProcesses } from '../../questionnaires';
import { errorReportsOf } from '../data/error-reports.repository';
import { replyOf, windowOf } from '../data/findings.repository';
import { candidateStage, READABLE } from '../domain/candidate-stage';
import { errorPaths } from '../web/errors/error.paths';
import { recordedReplyPaths, replyPaths } from '../web/reply/reply.paths';
import { newestReview } from './newest-review';

/** Answers the candidate's first page: how far the panel is, and the right of reply. */
@Injectable()
export class CandidateProcessSource implements OnModuleInit {
  constructor(
    private readonly processes: CandidateProcesses,
    private readonly panel: PanelQueries,
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.processes.provide((candidacyId) => this.of(candidacyId));
  }

  private async of(candidacyId: string): Promise<CandidateProcess | null> {
    const review = newestReview(await this.panel.reviewsOfCandidacies([candidacyId]));
    if (!review) return null;
    const reply = await this.replyOn(review);
    return { stage: candidateStage(review.phase, reply?.isOpen ?? false), reply };
  }

  private async replyOn({ id, phase }: ReviewRead): Promise<CandidateProcess['reply']> {
    const window = READABLE.includes(phase) ? await windowOf(this.readDb.manager, id) : null;
    if (!window) return null;
    const reply = await replyOf(this.readDb.manager, id);
    // A reply to a finding that went back to the panel is none to the one that followed.
    const isToThis = reply !== null && reply.received_at >= window.opened_at;
    return {
      endsAt: window.ends_at,
      isOpen: phase === 'reply' && this.clock.now() <= window.ends_at,
      received: isToThis ? { choice: reply.choice, at: reply.received_at } : null,
      href: replyPaths.show,
      recordHref: phase === 'reply' ? (lang) => recordedReplyPaths.new(lang, id) : null,
      errors: await this.errorsOn(id),
    };
  }

  private async errorsOn(id: string): Promise<NonNullable<CandidateProcess['reply']>['errors']> {
    const reports = await errorReportsOf(this.readDb.manager, id);
    if (reports.length === 0) return null;
    const unanswered = reports.filter(({ answer }) => answer === null).length;
    return { count: reports.length, unanswered, href: (lang) => errorPaths.list(lang, id) };
  }
}
