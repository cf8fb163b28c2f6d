import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { CriterionResult } from '../../aggregation';
import { Access, FactLoaders } from '../../access';
import { Tx } from '../../common/persistence';
import { actingChair, CycleStanding, CycleStandings, holdsSeatOn, MemberRead, ReviewStanding } from '../../panel';
import { Facts } from '../../policy';
import { findingsOf, votesOn } from '../data/findings.repository';

import { mostDividedFirst } from '../domain/most-divided';
import { runningOrder, suggestedOrder } from '../domain/running-order';
import { IndicatedRatings, Standing } from '../indicated-ratings';
import { MeetingsQueries } from './meetings.queries';

/** What only who leads a review's part of the meeting sees of it. */
export interface LedReview {
  standing: Standing;
  /** Most divided first. */
  criteria: CriterionResult[];
  /** Names of members who may take part and have not submitted. */
  unsubmitted: string[];
  /** The open proposal, with the names of those who have not voted on it. */
  vote: { number: number; awaited: string[] } | null;
}

/** One review in the running order, as one presiding member sees it. */
export interface AgendaItem {
  reviewId: string;
  candidate: string;
  /** Name of who acts as chair of this review; null where nobody can. */
  leader: string | null;
  /** Names of those who stepped aside: they leave the room. */
  aside: string[];
  isRecused: boolean;
  /** Whether the reader has a page of this deliberation as a member. */
  mayRead: boolean;
  /** Null where the reader does not lead it. */
  led: LedReview | null;
}

export interface Agenda {
  standing: CycleStanding;
  items: AgendaItem[];
  /** What the order would be if nobody had set one. */
  suggested: string[];
  /** 0 while nobody has set an order. */
  rev: number;
}

/** The part of a unit of work, or of a read, that an agenda needs. */
export type AgendaReader = Pick<Tx, 'actor' | 'manager' | 'now'>;

interface Rows {
  cycle: CycleStanding;
  facts: ReadonlyMap<string, Facts>;
  presiding: MemberRead[];
  day: string;
}

/** The reviews in deliberation of one cycle, for who leads the meeting. Callers have asked the policy about the cycle. */
@Injectable()
export class Agendas {
  constructor(
    private readonly standings: CycleStandings,
    private readonly loaders: FactLoaders,
    private readonly access: Access,
    private readonly ratings: IndicatedRatings,
    private readonly meetings: MeetingsQueries,
  ) {}

  async of(reader: AgendaReader, cycleId: string): Promise<Agenda> {
    const { actor, manager, now } = reader;
    const cycle = await this.standings.of(cycleId, manager);
    const waiting = cycle.reviews.filter(({ review, isWithdrawn }) => review.phase === 'deliberation' && !isWithdrawn);
    const ids = waiting.map(({ review }) => review.id);
    const facts = await this.loaders.load('review', actor, ids, manager);
    const day = now.slice(0, 10);
    const presiding = cycle.members.filter((member) => member.seat !== 'member' && holdsSeatOn(member, day));
    const items: AgendaItem[] = [];
    for (const one of waiting) items.push(await this.item(reader, { cycle, facts, presiding, day }, one));
    const suggested = suggestedOrder(items.map((item, index) => orderable(item, waiting[index], presiding)));
    const stored = await this.meetings.order(manager, cycleId);
    const order = runningOrder(stored?.reviewIds ?? null, suggested);
    const place = (item: AgendaItem) => order.indexOf(item.reviewId);
    items.sort((a, b) => place(a) - place(b));
    return { standing: cycle, items, suggested, rev: stored?.rev ?? 0 };
  }

  private async item(
    { actor, manager }: AgendaReader,
    { cycle, facts, presiding, day }: Rows,
    one: ReviewStanding,
  ): Promise<AgendaItem> {
    const { id } = one.review;
    const own = facts.get(id) ?? {};
    const nameOf = namesIn(cycle.members);
    const holders = presiding.map((seat) => ({ ...seat, memberId: seat.id }));
    const leader = actingChair(holders, new Set(one.recused), day);
    const isLed = this.access.may(actor, 'meetingNote.edit', own);
    return {
      reviewId: id,
      candidate: one.candidacy.name,
      leader: leader && nameOf(leader),
      aside: one.recused.map(nameOf),
      isRecused: own.isRecused ?? false,
      mayRead: this.access.may(actor, 'assessment.readOthers', own),
      led: isLed ? await this.led(manager, one, nameOf) : null,
    };
  }

  private async led(db: EntityManager, one: ReviewStanding, nameOf: (id: string) => string): Promise<LedReview> {
    const { able, submitted, review } = one;
    const standing = await this.ratings.of(review.id, db);
    const unsubmitted = able.filter((id) => !submitted.includes(id)).map(nameOf);
    const open = (await findingsOf(db, review.id)).find(({ status }) => status === 'proposed') ?? null;
    const votes = open ? await votesOn(db, [open.id]) : [];
    const awaited = able.filter((id) => votes.every(({ member_id }) => member_id !== id)).map(nameOf);
    return {
      standing,
      criteria: mostDividedFirst(standing.rating.criteria),
      unsubmitted,
      vote: open && { number: open.number, awaited },
    };
  }
}

/**
 * An order rests on no review from which the chair or the deputy has stepped aside: both see the order, and its place
 * in it would tell how divided the panel is (S15).
 */
function orderable(
  { reviewId, led }: AgendaItem,
  one: ReviewStanding | undefined,
  presiding: MemberRead[],
): { id: string; spread: CriterionResult[] | null } {
  const isOpenToBoth = presiding.every(({ id }) => !one?.recused.includes(id));
  return { id: reviewId, spread: led && isOpenToBoth ? led.criteria : null };
}

const namesIn =
  (members: MemberRead[]) =>
  (id: string): string =>
    members.find((member) => member.id === id)?.name ?? '';
