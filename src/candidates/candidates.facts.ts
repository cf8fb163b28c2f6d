import { Injectable, OnModuleInit } from '@nestjs/common';
import { EntityManager, EntityTarget, In } from 'typeorm';
import { FactLoaders } from '../access';
import { Facts } from '../policy';
import { Candidacy } from './data/candidacy.entity';
import { EvidenceItem } from './data/evidence-item.entity';

/** What the policy knows of a candidacy or a document: that it is there. The panel adds facts of reviews on its own subjects. */
@Injectable()
export class CandidateFacts implements OnModuleInit {
  constructor(private readonly loaders: FactLoaders) {}

  onModuleInit(): void {
    this.loaders.register('candidacy', (_actor, ids, db) => present(db, Candidacy, ids));
    this.loaders.register('evidence', (_actor, ids, db) => present(db, EvidenceItem, ids));
  }
}

async function present<E extends { id: string }>(
  db: EntityManager,
  entity: EntityTarget<E>,
  ids: string[],
): Promise<Map<string, Facts>> {
  const rows = await db
    .createQueryBuilder(entity, 'row')
    .select('row.id', 'id')
    .where({ id: In(ids) })
    .getRawMany<{ id: string }>();
  return new Map(rows.map((row): [string, Facts] => [row.id, {}]));
}
