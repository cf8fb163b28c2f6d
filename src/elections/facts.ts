import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Ids } from '../common/ids/ids';
import { insert, ReadDb, Tx } from '../common/persistence';
import { Fact } from './data/fact.entity';
import { FactRead, FactSubject } from './domain/fact';

/** A fact about to be recorded; its place among its subject's facts is given. */
export type NewFact = Omit<FactRead, 'id' | 'subjectKind' | 'subjectId'>;

/** Statements with a source, about persons, candidacies, elections, rounds and States. */
@Injectable()
export class Facts {
  constructor(
    private readonly db: ReadDb,
    private readonly ids: Ids,
  ) {}

  /** Facts of each subject, in their order; a subject without facts is absent. */
  async of(subjectKind: FactSubject, subjectIds: string[]): Promise<Map<string, FactRead[]>> {
    const rows = await this.db.manager.find(Fact, {
      where: { subject_kind: subjectKind, subject_id: In(subjectIds) },
      order: { position: 'ASC', created_at: 'ASC', id: 'ASC' },
    });
    const bySubject = new Map<string, FactRead[]>();
    for (const row of rows) bySubject.set(row.subject_id, [...(bySubject.get(row.subject_id) ?? []), factRead(row)]);
    return bySubject;
  }

  async add(tx: Tx, subjectKind: FactSubject, subjectId: string, facts: readonly NewFact[]): Promise<void> {
    await insert(tx, Fact, facts.map((fact) => this.row(tx, subjectKind, subjectId, fact)));
  }

  /** Takes away what is no longer stated and adds what is new; unchanged facts keep their row. Returns what changed. */
  async replace(tx: Tx, subjectKind: FactSubject, subjectId: string, facts: readonly NewFact[]): Promise<{ added: number; removed: number }> {
    const before = await tx.manager.findBy(Fact, { subject_kind: subjectKind, subject_id: subjectId });
    const kept = new Set<string>();
    const added = facts.filter((fact) => {
      const same = before.find((row) => !kept.has(row.id) && signature(factRead(row)) === signature(fact));
      if (same) kept.add(same.id);
      return !same;
    });
    const removed = before.filter((row) => !kept.has(row.id));
    if (removed.length > 0) await tx.manager.delete(Fact, { id: In(removed.map((row) => row.id)) });
    await this.add(tx, subjectKind, subjectId, added);
    return { added: added.length, removed: removed.length };
  }

  private row(tx: Tx, subjectKind: FactSubject, subjectId: string, fact: NewFact): Fact {
    return {
      id: this.ids.uuid(),
      subject_kind: subjectKind,
      subject_id: subjectId,
      kind: fact.kind,
      value: fact.value,
      source: fact.source,
      as_of: fact.asOf,
      confidence: fact.confidence,
      position: fact.position,
      created_at: tx.now,
      rev: 1,
    };
  }
}

function signature(fact: NewFact): string {
  return JSON.stringify([fact.kind, texts(fact.value), texts(fact.source), fact.asOf, fact.confidence, fact.position]);
}

const texts = (text: FactRead['value']): unknown => [text.original, Object.entries(text.texts).sort()];

function factRead(row: Fact): FactRead {
  return {
    id: row.id,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    kind: row.kind,
    value: row.value,
    source: row.source,
    asOf: row.as_of,
    confidence: row.confidence,
    position: row.position,
  };
}
