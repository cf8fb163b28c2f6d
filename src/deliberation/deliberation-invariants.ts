import { Injectable, OnModuleInit } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { unopenable } from '../common/crypto/sealed-columns';
import { SealedFields } from '../common/crypto/sealed-fields';
import { Invariants } from '../common/persistence';
import { SealedResult } from './data/reply.entity';
import { resultDifferences } from './domain/result-differences';
import { Results } from './results';

const SEALED = [
  { table: 'sealed_result', column: 'result' },
  { table: 'study_letter', column: 'content' },
  { table: 'meeting_order', column: 'content' },
  { table: 'meeting_note', column: 'content' },
];

/** What must hold of results at any time (R19). */
@Injectable()
export class DeliberationInvariants implements OnModuleInit {
  constructor(
    private readonly invariants: Invariants,
    private readonly sealed: SealedFields,
    private readonly results: Results,
  ) {}

  onModuleInit(): void {
    this.invariants.register(
      { name: 'deliberation: sealed results equal their recomputation', violations: (db) => this.recomputed(db) },
      {
        name: 'deliberation: sealed results, letters of statistics and meetings open',
        violations: (db) => unopenable(db, this.sealed, SEALED),
      },
    );
  }

  /** Of the newest result of each review; the older ones rest on what was so then. */
  private async recomputed(db: EntityManager): Promise<string[]> {
    const rows = await db.find(SealedResult, { select: { id: true, review_id: true }, order: { review_id: 'ASC' } });
    const faults: string[] = [];
    for (const reviewId of new Set(rows.map((row) => row.review_id)))
      faults.push(...(await this.differences(db, reviewId)));
    return faults;
  }

  private async differences(db: EntityManager, reviewId: string): Promise<string[]> {
    const sealed = await this.results.opened(reviewId, db);
    if (!sealed) return [];
    const now = await this.results.current(reviewId, db, sealed.row.at);
    const different = resultDifferences(sealed.content, sealed.row.inputs_hash, now);
    return different.length > 0 ? [`review ${reviewId}: sealed and recomputed differ in ${different.join(', ')}`] : [];
  }
}
