import { Injectable, OnModuleInit } from '@nestjs/common';
import { EntityManager, IsNull, Not } from 'typeorm';
import { sha256 } from '../common/crypto/hashing';
import { unopenable } from '../common/crypto/sealed-columns';
import { SealedFields } from '../common/crypto/sealed-fields';
import { Invariants } from '../common/persistence';
import { QuestionnaireVersion } from './data/questionnaire-version.entity';
import { canonicalQuestionnaire } from './domain';

const SEALED = [
  { table: 'inquiry', column: 'body' },
  { table: 'invitation', column: 'address' },
  { table: 'answer_draft', column: 'body' },
  { table: 'answer_file', column: 'name' },
  { table: 'submission', column: 'salt' },
  { table: 'answer', column: 'body' },
  { table: 'answer_translation', column: 'body' },
  { table: 'deadline_extension', column: 'note' },
];

/** What must hold of questionnaires and answers at any time (R19). */
@Injectable()
export class QuestionnaireInvariants implements OnModuleInit {
  constructor(
    private readonly invariants: Invariants,
    private readonly sealed: SealedFields,
  ) {}

  onModuleInit(): void {
    this.invariants.register(
      { name: 'questionnaires: a published version reads as it was published', violations: changedVersions },
      { name: 'questionnaires: answers open', violations: (db) => unopenable(db, this.sealed, SEALED) },
    );
  }
}

async function changedVersions(db: EntityManager): Promise<string[]> {
  const versions = await db.findBy(QuestionnaireVersion, { content_hash: Not(IsNull()) });
  return versions
    .filter(({ content, content_hash: hash }) => sha256(canonicalQuestionnaire(content)) !== hash)
    .map(({ id }) => `version ${id}: its content does not fit its hash`);
}
