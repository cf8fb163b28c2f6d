import { Injectable } from '@nestjs/common';
import { Tx } from '../common/persistence';
import { Place, RecusalsRepository } from './data/recusals.repository';
import { DeclarationAnswer, DeclarationContent, RecusalCategory } from './domain/conflict';
import { RecusalsService } from './recusals.service';

export interface Declaration {
  answer: DeclarationAnswer;
  content: DeclarationContent;
  /** Needed where the member steps aside; published. */
  category: RecusalCategory | null;
}

/** Writes a declaration down; stepping aside takes effect with it. */
@Injectable()
export class DeclarationRecord {
  constructor(
    private readonly rows: RecusalsRepository,
    private readonly recusals: RecusalsService,
  ) {}

  async write(tx: Tx, place: Place, { answer, content, category }: Declaration): Promise<void> {
    await this.rows.declare(tx, place, answer, content);
    tx.audit('conflict.declared', `review:${place.reviewId}`);
    if (answer !== 'stepped_aside' || !category) return;
    await this.recusals.recuseIn(tx, place, { category, reason: content.text });
  }
}
