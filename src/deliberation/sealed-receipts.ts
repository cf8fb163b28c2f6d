import { Injectable } from '@nestjs/common';
import { CountedReceipts } from '../scoring';
import { Results } from './results';

/** Tells members which receipts the newest sealed result counted (S47). */
@Injectable()
export class SealedReceipts {
  constructor(
    private readonly counted: CountedReceipts,
    private readonly results: Results,
  ) {}

  provide(): void {
    this.counted.provide(async (reviewId) => (await this.results.opened(reviewId))?.content.receipts ?? null);
  }
}
