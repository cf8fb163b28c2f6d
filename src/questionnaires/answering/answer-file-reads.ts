import { Injectable } from '@nestjs/common';
import { NotFound } from '../../common/errors';
import { isUuid } from '../../common/ids/ids';
import { ReadDb, UnitOfWork } from '../../common/persistence';
import type { Actor } from '../../policy';
import { AnswerFileRead, AnswerFilesRepository } from '../data/answer-files.repository';
import { isLetter } from '../data/answer-letters.repository';
import { SubmissionsRepository } from '../data/submissions.repository';
import { AnsweringQueries } from './answering.queries';

export interface OpenedFile {
  name: string;
  mediaType: string;
  bytes: Buffer;
}

/** As much of a file as can be said without opening it. */
export type NamedFile = Pick<AnswerFileRead, 'id' | 'name' | 'size' | 'mediaType'>;

/** Files that were sent in answer, opened for those who may read them. Who may is asked before. */
@Injectable()
export class AnswerFileReads {
  constructor(
    private readonly readDb: ReadDb,
    private readonly unitOfWork: UnitOfWork,
    private readonly answering: AnsweringQueries,
    private readonly files: AnswerFilesRepository,
    private readonly submissions: SubmissionsRepository,
  ) {}

  /** A file of whoever holds this link, submitted or not: a State's link opens no file of the candidate's. */
  async ofLink(linkId: string, fileId: string): Promise<OpenedFile> {
    const { files } = await this.answering.require(linkId);
    const file = files.find(({ id }) => id === fileId);
    if (!file) throw new NotFound();
    return this.opened(file);
  }

  /**
   * A file that a submission names, or a letter that staff recorded; one that is only drafted is nobody else's. The reading is
   * recorded (S42).
   */
  async submitted(actor: Actor, candidacyId: string, fileId: string): Promise<OpenedFile> {
    const file = await this.fileOf(candidacyId, fileId);
    const isForStaff = isLetter(file) || (await this.submissions.nameFile(this.readDb.manager, file));
    if (!isForStaff) throw new NotFound();
    await this.unitOfWork.run(actor, async (tx) => {
      tx.audit('answer_file.read', `candidacy:${candidacyId}`, { file: fileId, question: file.questionCode });
    });
    return this.opened(file);
  }

  /** Any file of a candidate. Nothing is recorded: the caller looks which answer names it, and says who read it. */
  async ofCandidacy(candidacyId: string, fileId: string): Promise<OpenedFile> {
    return this.opened(await this.fileOf(candidacyId, fileId));
  }

  /** Name, size and kind of all that came for one candidacy. */
  named(candidacyId: string): Promise<NamedFile[]> {
    return this.files.ofCandidacy(this.readDb.manager, candidacyId);
  }

  private async fileOf(candidacyId: string, fileId: string): Promise<AnswerFileRead> {
    if (!isUuid(fileId)) throw new NotFound();
    const file = await this.files.byId(this.readDb.manager, fileId);
    if (file.candidacyId !== candidacyId) throw new NotFound();
    return file;
  }

  private async opened(file: AnswerFileRead): Promise<OpenedFile> {
    return { name: file.name, mediaType: file.mediaType, bytes: await this.files.bytes(this.readDb.manager, file) };
  }
}
