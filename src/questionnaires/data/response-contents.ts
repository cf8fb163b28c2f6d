import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { AnswerFileRead, AnswerFilesRepository } from './answer-files.repository';
import { AnswerLettersRepository } from './answer-letters.repository';
import type { Response } from './response.entity';
import { OpenedDraft, type ResponseKey, ResponsesRepository, SubmissionRead } from './responses.repository';

/** All that belongs to one response; empty where nothing was begun. */
export interface ResponseContent {
  response: Response | null;
  /** When the letter came from which it is entered; null for what the respondent writes. */
  letterOn: string | null;
  drafts: OpenedDraft[];
  /** Those removed too. */
  files: AnswerFileRead[];
  /** Oldest first. */
  submissions: SubmissionRead[];
}

const NOTHING: ResponseContent = { response: null, letterOn: null, drafts: [], files: [], submissions: [] };

/** Reads a response with its drafts, files and submissions. */
@Injectable()
export class ResponseContents {
  constructor(
    private readonly responses: ResponsesRepository,
    private readonly files: AnswerFilesRepository,
    private readonly letters: AnswerLettersRepository,
  ) {}

  /** With what staff entered, where it is the respondent's; with nothing of the respondent's, where it is an entry. */
  async of(db: EntityManager, key: ResponseKey): Promise<ResponseContent> {
    const response = await this.responses.of(db, key);
    const own = response ? await this.in(db, response) : NOTHING;
    if (key.origin === 'staff') return own;
    const submissions = await this.responses.allSubmissions(db, key);
    const entry = submissions.find(({ origin }) => origin === 'staff');
    // To be read only: what came by letter is no answer that the respondent drafts.
    const entered = entry ? await this.files.of(db, entry.responseId) : [];
    return { ...own, submissions, files: [...own.files, ...entered.map((file) => ({ ...file, isRemoved: true }))] };
  }

  async in(db: EntityManager, response: Response): Promise<ResponseContent> {
    return {
      response,
      letterOn: await this.letterOn(db, response),
      drafts: await this.responses.draftsOf(db, response.id),
      files: await this.files.of(db, response.id),
      submissions: await this.responses.submissionsOf(db, response.id),
    };
  }

  private async letterOn(db: EntityManager, { id, origin }: Response): Promise<string | null> {
    return origin === 'staff' ? ((await this.letters.newestOf(db, id))?.received_on ?? null) : null;
  }
}
