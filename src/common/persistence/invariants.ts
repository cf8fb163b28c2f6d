import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { ReadDb } from './read-db';

/** Something that is true of the data at any time. The module that owns the data knows how to tell. */
export interface Invariant {
  /** For operators: `scoring: every receipt fits its version`. */
  name: string;
  /** One line for each thing that breaks it. */
  violations(db: EntityManager): Promise<string[]>;
}

export interface CheckedInvariant {
  name: string;
  violations: string[];
}

/** What must hold of the data (R19); every module registers its own part at start. */
@Injectable()
export class Invariants {
  private readonly registered: Invariant[] = [];

  constructor(private readonly readDb: ReadDb) {}

  register(...invariants: Invariant[]): void {
    this.registered.push(...invariants);
  }

  /** Looks at all of them in one state of the data, so that an act under way is not taken for a fault. */
  check(): Promise<CheckedInvariant[]> {
    return this.readDb.snapshot((db) => this.checkIn(db));
  }

  async checkIn(db: EntityManager): Promise<CheckedInvariant[]> {
    const checked: CheckedInvariant[] = [];
    for (const { name, violations } of this.registered) checked.push({ name, violations: await found(violations, db) });
    return checked;
  }
}

/** A check that cannot be made is no clean bill of health. */
async function found(violations: Invariant['violations'], db: EntityManager): Promise<string[]> {
  try {
    return await violations(db);
  } catch (error) {
    return [`could not be checked: ${String(error)}`];
  }
}
