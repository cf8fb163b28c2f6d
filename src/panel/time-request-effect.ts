import { Injectable } from '@nestjs/common';
import { RuleBroken } from '../common/errors';
import { Tx } from '../common/persistence';
import { AssignmentsRepository } from './data/assignments.repository';
import { dueAfterGrant, TimeRequestState } from './domain/time-request';
import { PanelMails } from './panel-mails';
import { MemberRead } from './panel.reads';
import { SubmissionCounts } from './ports/submission-counts';
import { ReviewSetting, Seats } from './seats';
import { TimeRequestsQueries } from './time-requests.queries';
import { panelRoomPaths } from './web/panel-room.paths';

/** What a request for more time needs around it and what comes of it: who is told, and the member's new due date. */
@Injectable()
export class TimeRequestEffect {
  constructor(
    private readonly seats: Seats,
    private readonly assignments: AssignmentsRepository,
    private readonly requests: TimeRequestsQueries,
    private readonly submissions: SubmissionCounts,
    private readonly mails: PanelMails,
  ) {}

  async hasOpen(tx: Tx, reviewId: string, memberId: string): Promise<boolean> {
    const all = await this.requests.ofReviews([reviewId], tx.manager);
    return all.some((request) => request.memberId === memberId && request.state === 'open');
  }

  /** Who asked, if that member still has scores to give: not after stepping aside or submitting (S15). */
  async requester(tx: Tx, setting: ReviewSetting, memberId: string): Promise<MemberRead> {
    const able = await this.seats.ableMembers(setting, tx.now.slice(0, 10), tx.manager);
    const member = able.find(({ id }) => id === memberId);
    const submitters = await this.submissions.submitters([setting.review.id], tx.manager);
    if (!member || submitters.get(setting.review.id)?.has(memberId)) throw new RuleBroken('time_request_lapsed');
    return member;
  }

  /** Moves this member's due date alone; returns the new one. */
  async moveDue(tx: Tx, reviewId: string, memberId: string, days: number): Promise<string> {
    const rows = await this.assignments.all(tx, [reviewId]);
    const own = rows.find((row) => row.member_id === memberId && row.ended_at === null);
    if (!own) throw new RuleBroken('time_request_lapsed');
    const dueAt = dueAfterGrant(own.due_at, days, tx.now);
    await this.assignments.moveDue(tx, own.id, dueAt);
    return dueAt;
  }

  async tellDecider(tx: Tx, setting: ReviewSetting, memberId: string, requestId: string): Promise<void> {
    const decider = await this.seats.chairOf(setting, tx.now.slice(0, 10), tx.manager, [memberId]);
    const href = (lang: string) => panelRoomPaths.timeRequest(lang, requestId);
    if (decider) await this.mails.send(tx, 'panel-time-requested', [decider], { cause: requestId, href });
  }

  async tellMember(
    tx: Tx,
    member: MemberRead,
    what: { requestId: string; reviewId: string; state: TimeRequestState; due: string | null },
  ): Promise<void> {
    const href = (lang: string) => panelRoomPaths.moreTime(lang, what.reviewId);
    const params: Record<string, string> = what.due ? { due: what.due } : {};
    await this.mails.send(tx, `panel-time-${what.state}`, [member], { cause: what.requestId, href, params });
  }
}
