import { Injectable } from '@nestjs/common';
import { EntityManager, IsNull, LessThanOrEqual, Not } from 'typeorm';
import { sha256 } from '../../common/crypto/hashing';
import { SealedFields } from '../../common/crypto/sealed-fields';
import { NotFound } from '../../common/errors';
import { Ids } from '../../common/ids/ids';
import { insert, Tx } from '../../common/persistence';
import { AnswerFilesStore } from './answer-files-store';
import { AnswerFile, Response } from './response.entity';
import { scopeOf } from './responses.repository';
import { Submission } from './submission.entity';

export interface AnswerFileRead {
  id: string;
  responseId: string;
  candidacyId: string;
  questionCode: string;
  name: string;
  size: number;
  mediaType: string;
  sha256: string;
  /** Taken away by who answers; a submission that names it keeps it. */
  isRemoved: boolean;
}

export type StoredAnswerFile = Pick<AnswerFileRead, 'id' | 'responseId'>;

export type NewAnswerFile = Pick<AnswerFileRead, 'questionCode' | 'name' | 'mediaType'> & { bytes: Buffer };

/** Files that were sent in answer: their names in the database, their bytes in the data folder, both sealed. */
@Injectable()
export class AnswerFilesRepository {
  constructor(
    private readonly ids: Ids,
    private readonly sealed: SealedFields,
    private readonly store: AnswerFilesStore,
  ) {}

  /** In the order in which they came, those removed too. */
  async of(db: EntityManager, responseId: string): Promise<AnswerFileRead[]> {
    const rows = await db.find(AnswerFile, {
      where: { response_id: responseId },
      order: { created_at: 'ASC', id: 'ASC' },
    });
    const candidacyId = rows.length > 0 ? await candidacyOf(db, responseId) : '';
    return Promise.all(rows.map((row) => this.opened(db, row, candidacyId)));
  }

  /** Those of all its responses, those removed too. */
  async ofCandidacy(db: EntityManager, candidacyId: string): Promise<AnswerFileRead[]> {
    const responses = await db.findBy(Response, { candidacy_id: candidacyId });
    return (await Promise.all(responses.map(({ id }) => this.of(db, id)))).flat();
  }

  async byId(db: EntityManager, id: string): Promise<AnswerFileRead> {
    const row = await db.findOneBy(AnswerFile, { id });
    if (!row) throw new NotFound();
    return this.opened(db, row, await candidacyOf(db, row.response_id));
  }

  /** The bytes are on the disk before the row names them. */
  async add(tx: Tx, response: Response, { questionCode, name, mediaType, bytes }: NewAnswerFile): Promise<string> {
    const id = this.ids.uuid();
    await this.store.write(id, await this.sealed.sealBytes(tx, scopeOf(response), bytesPlace(id), bytes));
    await insert(tx, AnswerFile, {
      id,
      response_id: response.id,
      question_code: questionCode,
      sha256: sha256(bytes),
      size: bytes.length,
      media_type: mediaType,
      name: await this.sealed.seal(tx, scopeOf(response), namePlace(id), name),
      scan: 'waiting',
      created_at: tx.now,
      removed_at: null,
    });
    return id;
  }

  async remove(tx: Tx, response: Response, id: string): Promise<void> {
    await tx.manager.update(AnswerFile, { id, response_id: response.id }, { removed_at: tx.now });
  }

  /** Those taken away by their sender before this instant, of whatever response. */
  async removedBefore(db: EntityManager, instant: string): Promise<StoredAnswerFile[]> {
    const rows = await db.findBy(AnswerFile, { removed_at: LessThanOrEqual(instant) });
    return rows.map(({ id, response_id: responseId }) => ({ id, responseId }));
  }

  /** Names in the data folder for which no row stands: what a crash left there before its row was written. */
  async strays(db: EntityManager): Promise<string[]> {
    // The folder first: whatever is finished in between is not among these names.
    const names = await this.store.names();
    const rows = await db.find(AnswerFile, { select: { id: true } });
    const letters = await db.find(Submission, {
      select: { id: true, letter_file_id: true },
      where: { letter_file_id: Not(IsNull()) },
    });
    const known = new Set<string | null>([...rows.map(({ id }) => id), ...letters.map((row) => row.letter_file_id)]);
    return names.filter((name) => !known.has(name));
  }

  /** The row of a file goes; its bytes may only go when the unit of work has ended well. */
  async forget(tx: Tx, { id }: StoredAnswerFile): Promise<void> {
    await tx.manager.delete(AnswerFile, { id });
  }

  eraseBytes(name: string): Promise<void> {
    return this.store.erase(name);
  }

  async bytes(db: EntityManager, { id }: AnswerFileRead): Promise<Buffer> {
    return this.sealed.openBytes(db, bytesPlace(id), await this.store.read(id));
  }

  private async opened(db: EntityManager, row: AnswerFile, candidacyId: string): Promise<AnswerFileRead> {
    return {
      id: row.id,
      responseId: row.response_id,
      candidacyId,
      questionCode: row.question_code,
      name: await this.sealed.open(db, namePlace(row.id), row.name),
      size: row.size,
      mediaType: row.media_type,
      sha256: row.sha256,
      isRemoved: row.removed_at !== null,
    };
  }
}

async function candidacyOf(db: EntityManager, id: string): Promise<string> {
  return (await db.findOneByOrFail(Response, { id })).candidacy_id;
}

const namePlace = (id: string) => ({ table: 'answer_file', column: 'name', id });
const bytesPlace = (id: string) => ({ table: 'answer_file', column: 'bytes', id });

/** Files that count for each question. */
export function filesByQuestion(files: readonly AnswerFileRead[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, questionCode, isRemoved } of files)
    if (!isRemoved) found.set(questionCode, [...(found.get(questionCode) ?? []), id]);
  return found;
}
