import { Injectable, OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { FactLoaders } from '../access';
import { Facts } from '../policy';
import { Election } from './data/election.entity';

/** What the policy knows of an election: that there is one. */
@Injectable()
export class ElectionFacts implements OnModuleInit {
  constructor(private readonly loaders: FactLoaders) {}

  onModuleInit(): void {
    this.loaders.register('election', async (_actor, ids, db) => {
      const rows = await db.find(Election, { select: { id: true }, where: { id: In(ids) } });
      return new Map(rows.map((row): [string, Facts] => [row.id, {}]));
    });
  }
}
