import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Confidence, FactValue } from '../common/facts';
import { Ids } from '../common/ids/ids';
import { insert, ReadDb, Tx, updateAt } from '../common/persistence';
import { Language, localized, LocalizedText, OFFERED_LANGUAGES, WordsFactory } from '../common/text';
import { Fact } from './data/fact.entity';
import { backgroundKinds } from './domain/background';
import { FactRead, FactSubjectKind } from './domain/fact-read';
import { factText, isText } from './domain/fact-text';

/** A fact about to be recorded. */
export interface NewFact {
  /** Given for rows that ship with the program; else drawn. */
  id?: string;
  kind: string;
  value: FactValue;
  source: LocalizedText | null;
  asOf: string | null;
  confidence: Confidence;
  /** Codes of the criteria on which it bears; none unless given. */
  criterionCodes?: readonly string[];
  position: number;
}

/** How many facts a change added and took away. */
export interface FactChanges {
  added: number;
  removed: number;
}

/** Shown where reference data name no work: the statement rests on memory. */
const NO_SOURCE = localized('From memory; no source seen', 'De mémoire ; aucune source consultée');

/** Statements with a source, about persons, candidacies, elections, rounds, States and members of the panel. */
@Injectable()
export class Facts {
  constructor(
    private readonly db: ReadDb,
    private readonly ids: Ids,
    private readonly words: WordsFactory,
  ) {}

  /** Facts of each subject, in their order; a subject without facts is absent. */
  async of(subjectKind: FactSubjectKind, subjectIds: string[]): Promise<Map<string, FactRead[]>> {
    const rows = await this.db.manager.find(Fact, {
      where: { subject_kind: subjectKind, subject_id: In(subjectIds) },
      order: { position: 'ASC', created_at: 'ASC', id: 'ASC' },
    });
    const bySubject = new Map<string, FactRead[]>();
    for (const row of rows) bySubject.set(row.subject_id, [...(bySubject.get(row.subject_id) ?? []), this.read(row)]);
    return bySubject;
  }

  async add(tx: Tx, subjectKind: FactSubjectKind, subjectId: string, facts: readonly NewFact[]): Promise<void> {
    await insert(
      tx,
      Fact,
      facts.map((fact) => this.row(tx, subjectKind, subjectId, fact)),
    );
  }

  /**
   * Makes these the texts stated of a subject: takes away what is no longer stated and adds what is new. Unchanged facts keep
   * their row, and codes and tables of the reference data stay. Returns what changed.
   */
  replaceTexts(
    tx: Tx,
    subjectKind: FactSubjectKind,
    subjectId: string,
    facts: readonly NewFact[],
  ): Promise<FactChanges> {
    return this.replace(tx, subjectKind, subjectId, facts, (row) => isText(row.value as FactValue));
  }

  /** The same for posts and publications, which are tables. */
  replaceBackground(
    tx: Tx,
    subjectKind: FactSubjectKind,
    subjectId: string,
    facts: readonly NewFact[],
  ): Promise<FactChanges> {
    const kinds: readonly string[] = backgroundKinds;
    return this.replace(tx, subjectKind, subjectId, facts, (row) => kinds.includes(row.kind));
  }

  private async replace(
    tx: Tx,
    subjectKind: FactSubjectKind,
    subjectId: string,
    facts: readonly NewFact[],
    isMeant: (row: Fact) => boolean,
  ): Promise<FactChanges> {
    const all = await tx.manager.findBy(Fact, { subject_kind: subjectKind, subject_id: subjectId });
    const before = all.filter(isMeant);
    const kept = new Set<string>();
    const added: NewFact[] = [];
    for (const fact of facts) {
      const same = before.find((row) => !kept.has(row.id) && signature(newFact(row)) === signature(fact));
      if (same) await this.tie(tx, same, codesOf(fact));
      if (same) kept.add(same.id);
      else added.push(fact);
    }
    const removed = before.filter((row) => !kept.has(row.id));
    if (removed.length > 0) await tx.manager.delete(Fact, { id: In(removed.map((row) => row.id)) });
    await this.add(tx, subjectKind, subjectId, added);
    return { added: added.length, removed: removed.length };
  }

  /** What a fact bears on is no part of what it states, so the row stays. */
  private async tie(tx: Tx, row: Fact, codes: string[] | null): Promise<void> {
    if (JSON.stringify(row.criterion_codes ?? null) === JSON.stringify(codes)) return;
    await updateAt(tx, Fact, row.id, row.rev, { criterion_codes: codes });
  }

  private row(tx: Tx, subjectKind: FactSubjectKind, subjectId: string, fact: NewFact): Fact {
    return {
      id: fact.id ?? this.ids.uuid(),
      subject_kind: subjectKind,
      subject_id: subjectId,
      kind: fact.kind,
      value: fact.value,
      source: fact.source,
      as_of: fact.asOf,
      confidence: fact.confidence,
      criterion_codes: codesOf(fact),
      position: fact.position,
      created_at: tx.now,
      rev: 1,
    };
  }

  private read(row: Fact): FactRead {
    const recorded = row.value as FactValue;
    return {
      id: row.id,
      subjectKind: row.subject_kind,
      subjectId: row.subject_id,
      kind: row.kind,
      value: this.inWords(row.kind, recorded),
      recorded,
      source: row.source ?? NO_SOURCE,
      isCited: row.source !== null,
      asOf: row.as_of,
      confidence: row.confidence,
      criterionCodes: row.criterion_codes ?? [],
      position: row.position,
    };
  }

  /** People's texts stay in the languages they have; codes, numbers and tables are put in words of every offered language. */
  private inWords(kind: string, value: FactValue): LocalizedText {
    if (isText(value)) return value;
    const texts: Partial<Record<Language, string>> = {};
    for (const lang of OFFERED_LANGUAGES) texts[lang] = factText(kind, value, this.words.for(lang));
    return { original: 'en', texts };
  }
}

const codesOf = ({ criterionCodes = [] }: NewFact): string[] | null =>
  criterionCodes.length > 0 ? [...criterionCodes] : null;

const newFact = (row: Fact): NewFact => ({
  kind: row.kind,
  value: row.value as FactValue,
  source: row.source,
  asOf: row.as_of,
  confidence: row.confidence,
  position: row.position,
});

function signature(fact: NewFact): string {
  return JSON.stringify(ordered([fact.kind, fact.value, fact.source, fact.asOf, fact.confidence, fact.position]));
}

/** The same value whatever the order of its keys. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => [key, ordered(part)]);
}
