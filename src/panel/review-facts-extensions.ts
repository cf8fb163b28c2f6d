import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Actor, Facts } from '../policy';

export interface ReviewFactsBasis {
  /** review id → facts so far; an extension adds to them */
  facts: Map<string, Facts>;
  /** review id → the actor's own member id, where the actor sits on that panel */
  seats: Map<string, string>;
  /** review id → candidacy id */
  candidacies: Map<string, string>;
  actor: Actor;
  db: EntityManager;
}
export type ReviewFactsExtension = (basis: ReviewFactsBasis) => Promise<void>;

/** Port for higher modules: `scoring` adds the own assessment, `approvals` the first approver, `candidates` a withdrawal. */
@Injectable()
export class ReviewFactsExtensions {
  private readonly extensions: ReviewFactsExtension[] = [];

  add(extension: ReviewFactsExtension): void {
    this.extensions.push(extension);
  }

  async extend(basis: ReviewFactsBasis): Promise<void> {
    for (const extension of this.extensions) await extension(basis);
  }
}
