import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Ids } from '../../common/ids/ids';
import { insert, Tx } from '../../common/persistence';
import { AnswerFilesRepository } from './answer-files.repository';
import { AnswerLetter } from './answer-letter.entity';
import { Response } from './response.entity';

export interface NewLetter {
  name: string;
  mediaType: string;
  bytes: Buffer;
  receivedOn: string;
}

/** Codes of questions have no such sign. */
const LETTER = '@letter';

/** Whether a file is a letter, and not sent in answer to one question. */
export const isLetter = ({ questionCode }: { questionCode: string }): boolean => questionCode === LETTER;

/** Letters and mails from which staff enter answers. */
@Injectable()
export class AnswerLettersRepository {
  constructor(
    private readonly ids: Ids,
    private readonly files: AnswerFilesRepository,
  ) {}

  /** What is entered now; null where nothing came that way. */
  async newestOf(db: EntityManager, responseId: string): Promise<AnswerLetter | null> {
    const where = { response_id: responseId };
    const [newest] = await db.find(AnswerLetter, { where, order: { created_at: 'DESC', id: 'ASC' }, take: 1 });
    return newest ?? null;
  }

  async add(tx: Tx, response: Response, { receivedOn, ...file }: NewLetter): Promise<void> {
    await insert(tx, AnswerLetter, {
      id: this.ids.uuid(),
      response_id: response.id,
      file_id: await this.files.add(tx, response, { questionCode: LETTER, ...file }),
      received_on: receivedOn,
      entered_by: tx.actor.userId,
      created_at: tx.now,
    });
  }
}
