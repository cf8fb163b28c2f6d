import { Injectable } from '@nestjs/common';

/** Receipts that the sealed result of a review counted; null while nothing is sealed. */
export type CountedSource = (reviewId: string) => Promise<readonly string[] | null>;

/** Port that `deliberation` fills: which receipts counted (S47). */
@Injectable()
export class CountedReceipts {
  private source: CountedSource | null = null;

  provide(source: CountedSource): void {
    this.source = source;
  }

  async of(reviewId: string): Promise<readonly string[] | null> {
    return this.source ? this.source(reviewId) : null;
  }
}
