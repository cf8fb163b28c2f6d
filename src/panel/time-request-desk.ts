import { Injectable } from '@nestjs/common';
import { NotFound } from '../common/errors';
import { Clock } from '../common/time/clock';
import { Actor } from '../policy';
import { ChairDesk } from './chair-desk';
import { CycleStanding, ReviewStanding } from './cycle-standings';
import { actingChair, holdsSeatOn } from './domain/seat';
import { PanelQueries } from './panel.queries';
import { MemberRead } from './panel.reads';
import { seatHolder } from './seats';
import { TimeRequestRead, TimeRequestsQueries } from './time-requests.queries';

/** One request as who decides it sees it. */
export interface AskedTime {
  request: TimeRequestRead;
  member: MemberRead;
  review: ReviewStanding;
  /** The member's own due date. */
  dueAt: string;
  timeZone: string;
}

/** Requests for more time as they wait for the chair, or for the deputy where the chair asks or stands aside. */
@Injectable()
export class TimeRequestDesk {
  constructor(
    private readonly desk: ChairDesk,
    private readonly panel: PanelQueries,
    private readonly requests: TimeRequestsQueries,
    private readonly clock: Clock,
  ) {}

  /** Those that the actor may decide today, the oldest first. */
  async waiting(actor: Actor): Promise<AskedTime[]> {
    const standings = await this.desk.presided(actor);
    const reviews = standings.flatMap(({ reviews: all }) => all.filter(({ review }) => review.phase === 'open'));
    const open = (await this.requests.ofReviews(reviews.map(({ review }) => review.id))).filter(
      ({ state }) => state === 'open',
    );
    const asked = await this.withPeople(standings, open);
    const day = this.clock.now().slice(0, 10);
    return asked
      .filter(({ request, review }) => isLive(review, request) && this.decides(actor, standings, review, request, day))
      .reverse();
  }

  /** One request; the policy has been asked. */
  async one(actor: Actor, requestId: string): Promise<AskedTime> {
    const standings = await this.desk.presided(actor);
    const [found] = await this.withPeople(standings, await this.requests.byIds([requestId]));
    if (!found) throw new NotFound();
    return found;
  }

  private decides(
    actor: Actor,
    standings: CycleStanding[],
    { review, recused }: ReviewStanding,
    { memberId }: TimeRequestRead,
    day: string,
  ): boolean {
    const members = standings.find(({ cycle }) => cycle.id === review.cycleId)?.members ?? [];
    const decider = actingChair(members.map(seatHolder), new Set([...recused, memberId]), day);
    return members.some(
      (member) => member.id === decider && member.userId === actor.userId && holdsSeatOn(member, day),
    );
  }

  private async withPeople(standings: CycleStanding[], requests: TimeRequestRead[]): Promise<AskedTime[]> {
    const assignments = await this.panel.assignments(requests.map(({ reviewId }) => reviewId));
    return requests.flatMap((request) => {
      const standing = standings.find(({ reviews }) => reviews.some(({ review }) => review.id === request.reviewId));
      const review = standing?.reviews.find((one) => one.review.id === request.reviewId);
      const member = standing?.members.find(({ id }) => id === request.memberId);
      if (!standing || !review || !member) return [];
      const own = assignments.find((row) => row.reviewId === request.reviewId && row.memberId === request.memberId);
      return [{ request, member, review, dueAt: own?.dueAt ?? review.review.dueAt, timeZone: standing.cycle.timeZone }];
    });
  }
}

/** Who has stepped aside, submitted or left since waits for nothing (S15). */
const isLive = ({ able, submitted, isWithdrawn }: ReviewStanding, { memberId }: TimeRequestRead): boolean =>
  !isWithdrawn && able.includes(memberId) && !submitted.includes(memberId);
