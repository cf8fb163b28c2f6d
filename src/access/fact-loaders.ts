import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { ReadDb } from '../common/persistence';
import { Actor, Facts } from '../policy';

/**
 * Loads what the policy must know of some rows, as this actor stands to them, in at most two queries.
 * Ids without a row, or that must look so, are left out of the map.
 */
export type FactLoader = (actor: Actor, ids: string[], db: EntityManager) => Promise<Map<string, Facts>>;

/** One loader per kind of subject; the owning module registers it at start. */
@Injectable()
export class FactLoaders {
  private readonly loaders = new Map<string, FactLoader>();

  constructor(private readonly readDb: ReadDb) {}

  register(kind: string, loader: FactLoader): void {
    if (this.loaders.has(kind)) throw new Error(`Two fact loaders for "${kind}"`);
    this.loaders.set(kind, loader);
  }

  has(kind: string): boolean {
    return this.loaders.has(kind);
  }

  async load(
    kind: string,
    actor: Actor,
    ids: string[],
    db: EntityManager = this.readDb.manager,
  ): Promise<Map<string, Facts>> {
    const loader = this.loaders.get(kind);
    if (!loader) throw new Error(`No fact loader for "${kind}"`);
    return loader(actor, ids, db);
  }
}
