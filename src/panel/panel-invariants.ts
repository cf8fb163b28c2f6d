import { Injectable, OnModuleInit } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { unopenable } from '../common/crypto/sealed-columns';
import { SealedFields } from '../common/crypto/sealed-fields';
import { Invariants } from '../common/persistence';
import { PhaseChange, Review } from './data/review.entity';
import { leadsTo } from './domain/phase-history';

const SEALED = [
  { table: 'conflict_declaration', column: 'content' },
  { table: 'recusal', column: 'reason' },
  { table: 'time_request', column: 'reason' },
  { table: 'time_request', column: 'answer' },
  { table: 'pseudonym', column: 'content' },
  { table: 'letter', column: 'content' },
];

/** What must hold of panels at any time (R19). */
@Injectable()
export class PanelInvariants implements OnModuleInit {
  constructor(
    private readonly invariants: Invariants,
    private readonly sealed: SealedFields,
  ) {}

  onModuleInit(): void {
    this.invariants.register(
      { name: 'panel: every review came to its phase by legal steps', violations: strayReviews },
      {
        name: 'panel: declarations, reasons, requests, pseudonyms and letters open',
        violations: (db) => unopenable(db, this.sealed, SEALED),
      },
    );
  }
}

async function strayReviews(db: EntityManager): Promise<string[]> {
  const changes = await db.find(PhaseChange);
  const reviews = await db.find(Review, { order: { id: 'ASC' } });
  return reviews.flatMap(({ id, phase }) => {
    const steps = changes
      .filter((change) => change.review_id === id)
      .map(({ from_phase: from, to_phase: to, at }) => ({ from, to, at }));
    return leadsTo(phase, steps) ? [] : [`review ${id}: no legal steps lead to the phase "${phase}"`];
  });
}
