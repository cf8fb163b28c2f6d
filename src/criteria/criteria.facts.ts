import { Injectable, OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { FactLoaders } from '../access';
import { Facts } from '../policy';
import { Framework } from './data/framework.entity';
import { FrameworkVersion } from './data/framework-version.entity';

/** What the policy knows of frameworks and their versions: only a draft can still change. */
@Injectable()
export class CriteriaFacts implements OnModuleInit {
  constructor(private readonly loaders: FactLoaders) {}

  onModuleInit(): void {
    this.loaders.register('framework', async (_actor, ids, db) => {
      const rows = await db.find(Framework, { select: { id: true }, where: { id: In(ids) } });
      return new Map(rows.map((row): [string, Facts] => [row.id, {}]));
    });
    this.loaders.register('frameworkVersion', async (_actor, ids, db) => {
      const rows = await db.find(FrameworkVersion, { select: { id: true, status: true }, where: { id: In(ids) } });
      return new Map(rows.map((row): [string, Facts] => [row.id, { isFrozen: row.status !== 'draft' }]));
    });
  }
}
