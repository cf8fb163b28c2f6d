import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { AnswerFileRead, AnswerFilesRepository } from './answer-files.repository';
import type { Response } from './response.entity';
import { OpenedDraft, ResponsesRepository, SubmissionRead } from './responses.repository';

/** All that belongs to one response; empty where nothing was begun. */
export interface ResponseContent {
  response: Response | null;
  drafts: OpenedDraft[];
  /** Those removed too. */
  files: AnswerFileRead[];
  /** Oldest first. */
  submissions: SubmissionRead[];
}

/** Reads a response with its drafts, files and submissions. */
@Injectable()
export class ResponseContents {
  constructor(
    private readonly responses: ResponsesRepository,
    private readonly files: AnswerFilesRepository,
  ) {}

  async of(db: EntityManager, candidacyId: string, questionnaireId: string): Promise<ResponseContent> {
    const response = await this.responses.of(db, candidacyId, questionnaireId);
    return response ? this.in(db, response) : { response, drafts: [], files: [], submissions: [] };
  }

  async in(db: EntityManager, response: Response): Promise<ResponseContent> {
    return {
      response,
      drafts: await this.responses.draftsOf(db, response.id),
      files: await this.files.of(db, response.id),
      submissions: await this.responses.submissionsOf(db, response.id),
    };
  }
}
