import { Injectable } from '@nestjs/common';
import { SealedFields } from '../../common/crypto/sealed-fields';
import { ReadDb } from '../../common/persistence';
import { SealedResult } from '../data/reply.entity';
import { ResultContent } from '../domain/result-content';

/** Every sealed result of a review, opened, oldest first: what was computed anew must not tell more than the first did. */
@Injectable()
export class SealedVersions {
  constructor(
    private readonly readDb: ReadDb,
    private readonly sealed: SealedFields,
  ) {}

  async of(reviewId: string): Promise<ResultContent[]> {
    const db = this.readDb.manager;
    const rows = await db.find(SealedResult, { where: { review_id: reviewId }, order: { number: 'ASC' } });
    const versions: ResultContent[] = [];
    for (const { id, result } of rows) {
      const text = await this.sealed.open(db, { table: 'sealed_result', column: 'result', id }, result);
      versions.push(JSON.parse(text) as ResultContent);
    }
    return versions;
  }
}
