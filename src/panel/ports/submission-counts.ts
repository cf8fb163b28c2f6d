import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { ReadDb } from '../../common/persistence';

/** review id → ids of the members who have submitted an assessment. Yes or no, nothing else. */
export type SubmissionSource = (reviewIds: string[], db: EntityManager) => Promise<Map<string, ReadonlySet<string>>>;

/** Port that `scoring` fills: who has submitted. All that staff and chair learn before the round closes. */
@Injectable()
export class SubmissionCounts {
  private source: SubmissionSource | null = null;

  constructor(private readonly readDb: ReadDb) {}

  provide(source: SubmissionSource): void {
    this.source = source;
  }

  async submitters(reviewIds: string[], db?: EntityManager): Promise<Map<string, ReadonlySet<string>>> {
    if (!this.source || reviewIds.length === 0) return new Map();
    return this.source(reviewIds, db ?? this.readDb.manager);
  }
}
