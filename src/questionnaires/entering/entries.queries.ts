import { Injectable } from '@nestjs/common';
import { ReadDb } from '../../common/persistence';
import { AnswerLettersRepository } from '../data/answer-letters.repository';
import { ResponsesRepository } from '../data/responses.repository';
import type { EntryPlace } from './entry-ground';

/** A letter that staff recorded last, for the page on which they go on with it. */
export interface EntryRead {
  fileId: string;
  receivedOn: string;
  recordedAt: string;
}

@Injectable()
export class EntriesQueries {
  constructor(
    private readonly readDb: ReadDb,
    private readonly responses: ResponsesRepository,
    private readonly letters: AnswerLettersRepository,
  ) {}

  /** Null before a letter was recorded. */
  async of({ questionnaireId, candidacyId }: EntryPlace): Promise<EntryRead | null> {
    const db = this.readDb.manager;
    const response = await this.responses.of(db, { candidacyId, questionnaireId, origin: 'staff' });
    const letter = response && (await this.letters.newestOf(db, response.id));
    return letter && { fileId: letter.file_id, receivedOn: letter.received_on, recordedAt: letter.created_at };
  }
}
