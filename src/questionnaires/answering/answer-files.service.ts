import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, Settings } from '../../common/config';
import { NotFound } from '../../common/errors';
import { Tx, UnitOfWork } from '../../common/persistence';
import type { Language } from '../../common/text';
import type { Actor } from '../../policy';
import { AnswerFileRead, AnswerFilesRepository } from '../data/answer-files.repository';
import { ResponsesRepository } from '../data/responses.repository';
import { answerLimits, fileLimits, NO_ANSWER, type Question, questionByCode } from '../domain';
import { AnsweringEntry, EnteredResponse } from './answering-entry';
import { keptFile, refusedFile, SentFile } from './sent-file';

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
    const file = keptFile(sent, this.settings.files.maxMebibytes);
    return this.unitOfWork.run(actor, async (tx) => {
      const entered = await this.entry.enter(tx, 'answers.write');
      const question = filesQuestion(entered, questionCode);
      requireRoom(await this.files.of(tx.manager, entered.response.id), question, sent.bytes);
      await this.files.add(tx, entered.response, { questionCode, ...file });
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

function requireRoom(files: readonly AnswerFileRead[], question: Question, bytes: Buffer): void {
  const kept = files.filter(({ isRemoved }) => !isRemoved);
  const here = kept.filter(({ questionCode }) => questionCode === question.code).length;
  const most = question.most ?? answerLimits.files;
  const total = kept.reduce((sum, { size }) => sum + size, bytes.length);
  if (here >= most) throw refusedFile('tooMany', most);
  if (total > fileLimits.total) throw refusedFile('total', fileLimits.total / 1024 / 1024);
}

function filesQuestion({ versions }: EnteredResponse, code: string): Question {
  const content = versions.at(-1)?.content;
  const question = content && questionByCode(content, code);
  if (question?.kind !== 'files') throw new NotFound();
  return question;
}
