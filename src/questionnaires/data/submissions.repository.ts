import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { SealedFields } from '../../common/crypto/sealed-fields';
import { Ids } from '../../common/ids/ids';
import { findRows, insert, Tx, updateAt } from '../../common/persistence';
import {
  answerFrom,
  canonicalAnswer,
  canonicalSubmission,
  RECEIPT_SALT_BYTES,
  type SubmissionContent,
  submissionReceipt,
  type SubmittedAnswer,
} from '../domain';
import { AnswerLettersRepository } from './answer-letters.repository';
import { Response } from './response.entity';
import { ResponsesRepository, scopeOf, SubmissionRead, submissionRead } from './responses.repository';
import { AnswerRow, Submission } from './submission.entity';

/** Submissions with their answers, sealed on the way in and opened on the way out. Nothing here changes one. */
@Injectable()
export class SubmissionsRepository {
  constructor(
    private readonly ids: Ids,
    private readonly sealed: SealedFields,
    private readonly responses: ResponsesRepository,
    private readonly letters: AnswerLettersRepository,
  ) {}

  /** Draws the salt of the receipt, which nobody knows before. What staff enter names the letter that says so. */
  async add(
    tx: Tx,
    response: Response,
    said: Pick<SubmissionContent, 'versionId' | 'answers'>,
  ): Promise<SubmissionRead> {
    const id = this.ids.uuid();
    const { candidacy_id: candidacyId, questionnaire_id: questionnaireId } = response;
    const before = await this.responses.allSubmissions(tx.manager, { candidacyId, questionnaireId });
    const letter = response.origin === 'staff' ? await this.letters.newestOf(tx.manager, response.id) : null;
    const content: SubmissionContent = {
      ...said,
      responseId: response.id,
      number: before.length + 1,
      submittedAt: tx.now,
      salt: this.ids.token(RECEIPT_SALT_BYTES),
    };
    const row: Submission = {
      id,
      response_id: response.id,
      version_id: content.versionId,
      number: content.number,
      content_hash: submissionReceipt(canonicalSubmission(content)),
      salt: await this.sealed.seal(tx, scopeOf(response), saltPlace(id), content.salt),
      origin: response.origin,
      entered_by: letter?.entered_by ?? null,
      received_on: letter?.received_on ?? null,
      letter_file_id: letter?.file_id ?? null,
      submitted_at: content.submittedAt,
    };
    await insert(tx, Submission, row);
    const answers = [];
    for (const answer of content.answers) answers.push(await this.answerRow(tx, response, id, answer));
    await insert(tx, AnswerRow, answers);
    await updateAt(tx, Response, response.id, response.rev, { status: 'submitted' });
    return submissionRead(row);
  }

  /** All that one submission says; with it the receipt can be computed anew. */
  async content(db: EntityManager, { id }: SubmissionRead): Promise<SubmissionContent> {
    const row = await db.findOneByOrFail(Submission, { id });
    const answers = (await this.answersOf(db, [id])).map(({ submitted }) => submitted);
    return {
      responseId: row.response_id,
      versionId: row.version_id,
      number: row.number,
      submittedAt: row.submitted_at,
      salt: await this.sealed.open(db, saltPlace(id), row.salt),
      answers,
    };
  }

  async answersOf(
    db: EntityManager,
    submissionIds: readonly string[],
  ): Promise<{ id: string; submissionId: string; submitted: SubmittedAnswer }[]> {
    const rows = await findRows(db, AnswerRow, { submission_id: submissionIds }, ['question_code']);
    return Promise.all(
      rows.map(async (row) => ({
        id: row.id,
        submissionId: row.submission_id,
        submitted: {
          questionCode: row.question_code,
          versionId: row.version_id,
          answer: answerFrom(await this.sealed.open(db, answerPlace(row.id), row.body)),
          language: row.language,
          visibility: row.visibility,
        },
      })),
    );
  }

  /** Does a submission of that response name the file? */
  async nameFile(db: EntityManager, file: { id: string; responseId: string }): Promise<boolean> {
    const rows = await db.findBy(Submission, { response_id: file.responseId });
    const answers = await this.answersOf(
      db,
      rows.map(({ id }) => id),
    );
    return answers.some(({ submitted }) => submitted.answer.files.includes(file.id));
  }

  /** Does any submission need the file, in answer to a question or as the letter from which it was entered? */
  async needFile(db: EntityManager, file: { id: string; responseId: string }): Promise<boolean> {
    return (await db.existsBy(Submission, { letter_file_id: file.id })) || this.nameFile(db, file);
  }

  private async answerRow(
    tx: Tx,
    response: Response,
    submissionId: string,
    { questionCode, versionId, answer, language, visibility }: SubmittedAnswer,
  ): Promise<AnswerRow> {
    const id = this.ids.uuid();
    return {
      id,
      submission_id: submissionId,
      question_code: questionCode,
      version_id: versionId,
      body: await this.sealed.seal(tx, scopeOf(response), answerPlace(id), canonicalAnswer(answer)),
      language,
      visibility,
    };
  }
}

const answerPlace = (id: string) => ({ table: 'answer', column: 'body', id });
const saltPlace = (id: string) => ({ table: 'submission', column: 'salt', id });
