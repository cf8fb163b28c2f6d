import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, Settings } from '../../common/config';
import { FormErrors, NotFound } from '../../common/errors';
import { Tx, UnitOfWork } from '../../common/persistence';
import type { Language } from '../../common/text';
import type { Actor } from '../../policy';
import { AnswerFileRead, AnswerFilesRepository } from '../data/answer-files.repository';
import { ResponsesRepository } from '../data/responses.repository';
import {
  answerLimits,
  fileKindOf,
  fileLimits,
  NO_ANSWER,
  type Question,
  questionByCode,
  safeFileName,
} from '../domain';
import { AnsweringEntry, EnteredResponse } from './answering-entry';

export interface SentFile {
  name: string;
  bytes: Buffer;
}

/** Files in answer to a question: told from their bytes, sealed, and never changed. */
@Injectable()
export class AnswerFilesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly entry: AnsweringEntry,
    private readonly files: AnswerFilesRepository,
    private readonly responses: ResponsesRepository,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Throws FormErrors on `file` for one that cannot be kept. */
  add(actor: Actor, questionCode: string, sent: SentFile, language: Language): Promise<void> {
    const name = safeFileName(sent.name);
    const kind = fileKindOf(name, sent.bytes);
    if ('problem' in kind) throw new FormErrors({ file: { key: `answers.file.problem.${kind.problem}` } });
    return this.unitOfWork.run(actor, async (tx) => {
      const entered = await this.entry.enter(tx, 'answers.write');
      const question = filesQuestion(entered, questionCode);
      this.requireRoom(await this.files.of(tx.manager, entered.response.id), question, sent.bytes);
      await this.files.add(tx, entered.response, { questionCode, name, mediaType: kind.mediaType, bytes: sent.bytes });
      await this.touch(tx, entered, questionCode, language);
    });
  }

  remove(actor: Actor, fileId: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const entered = await this.entry.enter(tx, 'answers.write');
      const file = await this.files.byId(tx.manager, fileId);
      if (file.responseId !== entered.response.id) throw new NotFound();
      await this.files.remove(tx, entered.response, fileId);
      await this.touch(tx, entered, file.questionCode, 'en');
    });
  }

  private requireRoom(files: readonly AnswerFileRead[], question: Question, bytes: Buffer): void {
    const kept = files.filter(({ isRemoved }) => !isRemoved);
    const here = kept.filter(({ questionCode }) => questionCode === question.code).length;
    const most = question.most ?? answerLimits.files;
    const total = kept.reduce((sum, { size }) => sum + size, bytes.length);
    const { maxMebibytes } = this.settings.files;
    const refuse = (key: string, limit: number) =>
      new FormErrors({ file: { key: `answers.file.problem.${key}`, params: { limit } } });
    if (bytes.length > maxMebibytes * 1024 * 1024) throw refuse('tooLarge', maxMebibytes);
    if (here >= most) throw refuse('tooMany', most);
    if (total > fileLimits.total) throw refuse('total', fileLimits.total / 1024 / 1024);
  }

  /** The draft of the question notes which wording the files answer; a submission waits to be sent again. */
  private async touch(tx: Tx, entered: EnteredResponse, questionCode: string, language: Language): Promise<void> {
    const { response, versions } = entered;
    const draft = await this.responses.draftOf(tx.manager, response.id, questionCode);
    const versionId = draft?.versionId ?? versions.at(-1)?.id ?? '';
    const known = draft ?? { answer: NO_ANSWER, language, tab: '', seq: 0 };
    const { answer, tab, seq } = known;
    const stored = { questionCode, versionId, answer, language: known.language, tab, seq };
    await this.responses.storeDraft(tx, response, stored, draft);
    if (response.status === 'submitted')
      await this.responses.change(tx, response.id, response.rev, { status: 'reopened' });
  }
}

function filesQuestion({ versions }: EnteredResponse, code: string): Question {
  const content = versions.at(-1)?.content;
  const question = content && questionByCode(content, code);
  if (question?.kind !== 'files') throw new NotFound();
  return question;
}
