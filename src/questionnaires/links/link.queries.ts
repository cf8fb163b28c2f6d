import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { CandidacyRead, CandidatesQueries, Contacts } from '../../candidates';
import { NotFound } from '../../common/errors';
import { findRow, ReadDb } from '../../common/persistence';
import { Clock } from '../../common/time/clock';
import { ElectionRead, ElectionsQueries } from '../../elections';
import { newestLinkOf, openLink } from '../data/invitations.repository';
import { LinkSession } from '../data/link-session.entity';
import type { ResponseOrigin } from '../data/response.entity';
import type { Respondent } from '../domain';
import { answersFor, conditionOf, isEntry, isSessionLive, LinkCondition } from '../domain/link-limits';

/** Who has a page open by a personal link. */
export interface LinkHolder {
  linkId: string;
  name: string;
  timeZone: string | null;
  seenAt: string;
}

/** What a link opens: the questions to one respondent about one candidacy. */
export interface LinkScope {
  candidacyId: string;
  respondent: Respondent;
  /** Whose drafts: an entry by staff never shows what the respondent has written, nor the other way round. */
  origin: ResponseOrigin;
}

/** How the newest link of a candidate or a State stands. No address, no token. */
export interface LinkStanding {
  condition: LinkCondition;
  sentAt: string | null;
  openedAt: string | null;
  expiresAt: string | null;
  revokedAt: string | null;
  hasContact: boolean;
}

/** The link in force of somebody who helps to write. */
export interface AssistantStanding {
  address: string;
  sentAt: string;
  openedAt: string | null;
}

/** Reads about personal links. */
@Injectable()
export class LinkQueries {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly candidates: CandidatesQueries,
    private readonly contacts: Contacts,
    private readonly elections: ElectionsQueries,
  ) {}

  /** The holder behind a cookie, while link and browser count. */
  async holder(tokenHash: string): Promise<LinkHolder | null> {
    const db = this.readDb.manager;
    const now = this.clock.now();
    const session = await findRow(db, LinkSession, { token_hash: tokenHash });
    if (!session || !isSessionLive(session, now)) return null;
    const link = await openLink(db, { id: session.invitation_id }, now);
    const name = link && (await this.candidates.nameOf(link.candidacy_id));
    if (!link || name === null) return null;
    const timeZone = await this.contacts.timeZoneOf(link.candidacy_id, answersFor(link.purpose));
    return { linkId: link.id, name, timeZone, seenAt: session.seen_at };
  }

  /** The candidacy whose own link this is; null for an assistant's or a State's, which lead to questions and to nothing else. */
  async ownCandidacyOf(linkId: string, db: EntityManager = this.readDb.manager): Promise<string | null> {
    return (await openLink(db, { id: linkId, purpose: 'candidate' }, this.clock.now()))?.candidacy_id ?? null;
  }

  /** The candidacy that an open link is about, and whose questions it opens. */
  async scopeOf(linkId: string, db: EntityManager = this.readDb.manager): Promise<LinkScope | null> {
    const link = await openLink(db, { id: linkId }, this.clock.now());
    if (!link) return null;
    const origin = isEntry(link.purpose) ? 'staff' : 'respondent';
    return { candidacyId: link.candidacy_id, respondent: answersFor(link.purpose), origin };
  }

  async standing(candidacyId: string, party: Respondent = 'candidate'): Promise<LinkStanding> {
    const link = await newestLinkOf(this.readDb.manager, candidacyId, party);
    return {
      condition: conditionOf(link, this.clock.now()),
      sentAt: link?.created_at ?? null,
      openedAt: link?.opened_at ?? null,
      expiresAt: link?.expires_at ?? null,
      revokedAt: link?.revoked_at ?? null,
      hasContact: (await this.contacts.of(candidacyId, party)) !== null,
    };
  }

  /** The candidate and the election that a page is about. */
  async subject(candidacyId: string): Promise<{ candidacy: CandidacyRead; election: ElectionRead }> {
    const candidacy = await this.candidates.byId(candidacyId);
    const election = candidacy && (await this.elections.byId(candidacy.electionId));
    if (!candidacy || !election) throw new NotFound();
    return { candidacy, election };
  }
}
