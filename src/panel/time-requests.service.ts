import { Injectable } from '@nestjs/common';
import { Access } from '../access';
import { FormErrors, RuleBroken } from '../common/errors';
import { Tx, UnitOfWork } from '../common/persistence';
import { Actor } from '../policy';
import { TimeRequestsRepository } from './data/time-requests.repository';
import { TimeRequestEffect } from './time-request-effect';
import { afterDecision, TimeRequestAct } from './domain/time-request';
import { Seats } from './seats';

/** More time on one review: asked by a member, granted or refused by the chair; the deputy where the chair asks. */
@Injectable()
export class TimeRequestsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly seats: Seats,
    private readonly rows: TimeRequestsRepository,
    private readonly effect: TimeRequestEffect,
  ) {}

  /** Asks for more time; one request may wait at a time. */
  request(actor: Actor, reviewId: string, days: number, reason: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const setting = await this.seats.lockedSetting(tx, reviewId);
      await this.access.requireIn(tx, 'timeRequest.create', 'review', reviewId);
      const own = this.seats.ownSeat(setting, actor);
      if (await this.effect.hasOpen(tx, reviewId, own.id)) throw new RuleBroken('time_request_open');
      const place = { cycleId: setting.cycle.id, reviewId, memberId: own.id };
      const id = await this.rows.add(tx, place, days, reason);
      tx.audit('timeRequest.made', `review:${reviewId}`, { member: own.id, days });
      await this.effect.tellDecider(tx, setting, own.id, id);
    });
  }

  /** Gives the member so many days; the deadline of all others stays. */
  grant(actor: Actor, requestId: string, rev: number, days: number, answer: string): Promise<void> {
    return this.decide(actor, requestId, rev, 'grant', { days, answer });
  }

  refuse(actor: Actor, requestId: string, rev: number, answer: string): Promise<void> {
    if (answer === '') return Promise.reject(new FormErrors({ answer: { key: 'panel.moreTime.error.answerNeeded' } }));
    return this.decide(actor, requestId, rev, 'refuse', { days: null, answer });
  }

  /** The member's reason, for who decides; that it was read is on record. */
  read(actor: Actor, requestId: string): Promise<{ reason: string; answer: string }> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'timeRequest.view', 'timeRequest', requestId);
      const { review_id } = await this.rows.one(tx.manager, requestId);
      tx.audit('timeRequest.read', `review:${review_id}`, { request: requestId });
      return this.rows.openTexts(requestId, tx.manager);
    });
  }

  private decide(
    actor: Actor,
    requestId: string,
    rev: number,
    act: TimeRequestAct,
    { days, answer }: { days: number | null; answer: string },
  ): Promise<void> {
    return this.unitOfWork.run(actor, async (tx: Tx) => {
      const { review_id: reviewId } = await this.rows.one(tx.manager, requestId);
      const setting = await this.seats.lockedSetting(tx, reviewId);
      await this.access.requireIn(tx, 'timeRequest.decide', 'timeRequest', requestId);
      const request = await this.rows.one(tx.manager, requestId);
      const state = afterDecision(request.state, act);
      if (!state) throw new RuleBroken('time_request_decided');
      const member = await this.effect.requester(tx, setting, request.member_id);
      await this.rows.decide(tx, setting.cycle.id, requestId, rev, { state, days, answer });
      const due = days === null ? null : await this.effect.moveDue(tx, reviewId, member.id, days);
      tx.audit(`timeRequest.${state}`, `review:${reviewId}`, { member: member.id, ...(days === null ? {} : { days }) });
      await this.effect.tellMember(tx, member, { requestId, reviewId, state, due });
    });
  }
}
