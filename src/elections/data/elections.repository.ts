import { Injectable } from '@nestjs/common';
import { insert, Tx, updateAt } from '../../common/persistence';
import { Election } from './election.entity';
import { Post } from './post.entity';
import { Round } from './round.entity';
import { RoundResult } from './round-result.entity';
import { State } from './state.entity';

/** Writes elections and what belongs to them. */
@Injectable()
export class ElectionsRepository {
  add(tx: Tx, row: Election): Promise<void> {
    return insert(tx, Election, row);
  }

  change(tx: Tx, id: string, rev: number, changes: Partial<Election>): Promise<void> {
    return updateAt(tx, Election, id, rev, changes);
  }

  byId(tx: Tx, id: string): Promise<Election | null> {
    return tx.manager.findOneBy(Election, { id });
  }

  bySlug(tx: Tx, slug: string): Promise<Election | null> {
    return tx.manager.findOneBy(Election, { slug });
  }

  async slugs(tx: Tx): Promise<string[]> {
    return (await tx.manager.find(Election, { select: { slug: true } })).map((row) => row.slug);
  }

  async addPosts(tx: Tx, rows: Post[]): Promise<void> {
    const known = new Set((await tx.manager.find(Post)).map((row) => row.code));
    await insert(
      tx,
      Post,
      rows.filter((row) => !known.has(row.code)),
    );
  }

  /** Adds the States that are missing; those that are there stay as they are. Returns how many were added. */
  async addStates(tx: Tx, rows: State[]): Promise<State[]> {
    const known = new Set((await tx.manager.find(State)).map((row) => row.code));
    const missing = rows.filter((row) => !known.has(row.code));
    await insert(tx, State, missing);
    return missing;
  }

  addRounds(tx: Tx, rows: Round[]): Promise<void> {
    return insert(tx, Round, rows);
  }

  addResults(tx: Tx, rows: RoundResult[]): Promise<void> {
    return insert(tx, RoundResult, rows);
  }

  hasRound(tx: Tx, id: string): Promise<boolean> {
    return tx.manager.existsBy(Round, { id });
  }
}
