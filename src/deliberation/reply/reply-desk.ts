import { Injectable } from '@nestjs/common';
import { NotFound } from '../../common/errors';
import { ReadDb } from '../../common/persistence';
import { Clock } from '../../common/time/clock';
import { CriteriaQueries, FrameworkContent } from '../../criteria';
import { errorReportsOf } from '../data/error-reports.repository';
import { replyOf, windowOf } from '../data/findings.repository';
import { assessmentPassages } from '../domain/assessment-passages';
import type { ErrorReportRead, PassagePlace } from '../domain/error-reports';
import { publicAssessment } from '../domain/public-assessment';
import { PublicAssessment } from '../domain/public-result';
import { replyProblem } from '../domain/reply-rules';
import { Results } from '../results';
import { SealedVersions } from './sealed-versions';

export interface OwnReply {
  number: number;
  choice: 'replied' | 'declined';
  text: string;
  language: string;
  receivedAt: string;
}

/** What the candidate reads before replying: the assessment exactly as publication would have it. */
export interface ReplyGround {
  assessment: PublicAssessment;
  framework: FrameworkContent;
  endsAt: string | null;
  isOpen: boolean;
  reply: OwnReply | null;
  /** Everything that can be reported on. */
  passages: PassagePlace[];
  /** All that the candidate reported, on an earlier finding too. */
  reports: ErrorReportRead[];
  /** When the time for a reply to this finding began. */
  openedAt: string;
}

/** Reads for the pages on the right of reply. */
@Injectable()
export class ReplyDesk {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly criteria: CriteriaQueries,
    private readonly results: Results,
    private readonly versions: SealedVersions,
  ) {}

  /** `mayWrite`: the review still takes a reply; the deadline is looked at here. */
  async ground(reviewId: string, mayWrite: boolean): Promise<ReplyGround> {
    const db = this.readDb.manager;
    const assessment = await this.assessment(reviewId);
    const framework = assessment && (await this.criteria.versionById(assessment.frameworkId));
    if (!assessment || !framework) throw new NotFound();
    const window = await windowOf(db, reviewId);
    const isInTime = window === null || this.clock.now() <= window.ends_at;
    return {
      assessment,
      framework: framework.content,
      endsAt: window?.ends_at ?? null,
      isOpen: mayWrite && isInTime,
      reply: await this.ownReply(reviewId, window?.opened_at ?? ''),
      passages: assessmentPassages(assessment, framework.content),
      reports: await errorReportsOf(db, reviewId),
      openedAt: window?.opened_at ?? '',
    };
  }

  /** Why this reply could not be taken now, or null. */
  async problem(reviewId: string, reply: { choice: 'replied' | 'declined'; text: string }) {
    const window = await windowOf(this.readDb.manager, reviewId);
    return replyProblem(reply, window?.ends_at ?? null, this.clock.now());
  }

  /** When the newest reply came, to whichever finding; null before the first. */
  async lastReceivedAt(reviewId: string): Promise<string | null> {
    return (await replyOf(this.readDb.manager, reviewId))?.received_at ?? null;
  }

  /** As it was sealed, or as it stands; each sealed version knows which numbers the ones before have shown (S48). */
  private async assessment(reviewId: string): Promise<PublicAssessment | null> {
    const shown: PublicAssessment[] = [];
    for (const version of await this.versions.of(reviewId)) shown.push(publicAssessment(version, shown));
    const current = shown.length === 0 ? await this.results.current(reviewId) : null;
    return shown.at(-1) ?? (current && publicAssessment(current));
  }

  /** The newest reply to the finding that stands. */
  private async ownReply(reviewId: string, since: string): Promise<OwnReply | null> {
    const row = await replyOf(this.readDb.manager, reviewId);
    if (!row || row.received_at < since) return null;
    const { number, choice, text, language, received_at: receivedAt } = row;
    return { number, choice, text, language, receivedAt };
  }
}
