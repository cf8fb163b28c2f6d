import { Injectable, OnModuleInit } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { FactLoaders, LinkSubjects } from '../../access';
import { findRows } from '../../common/persistence';
import { Clock } from '../../common/time/clock';
import { Actor, Facts } from '../../policy';
import { Invitation } from '../data/invitation.entity';
import { isOpen, type LinkPurpose } from '../domain/link-limits';
import { LinkQueries } from './link.queries';

/** The links by which answers are submitted: of those who answer, and of staff who enter their letters. */
const OWN: readonly LinkPurpose[] = ['candidate', 'state', 'entry', 'state_entry'];

/** What the policy knows of a personal link, and to which candidacy it leads. */
@Injectable()
export class LinkFacts implements OnModuleInit {
  constructor(
    private readonly loaders: FactLoaders,
    private readonly subjects: LinkSubjects,
    private readonly links: LinkQueries,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.loaders.register('link', (actor, ids, db) => this.ofLinks(actor, ids, db));
    this.subjects.register('link', (linkId) => Promise.resolve(linkId));
    this.subjects.register('candidacy', (linkId) => this.links.ownCandidacyOf(linkId));
  }

  private async ofLinks(actor: Actor, ids: string[], db: EntityManager): Promise<Map<string, Facts>> {
    const now = this.clock.now();
    const rows = await findRows(db, Invitation, { id: ids });
    return new Map(
      rows.map((row) => [
        row.id,
        {
          linkIsValid: row.id === actor.linkId && isOpen(row, now),
          linkIsOwn: OWN.includes(row.purpose),
          linkIsOfCandidate: row.purpose === 'candidate',
        },
      ]),
    );
  }
}
