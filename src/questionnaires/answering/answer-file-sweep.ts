import { Injectable, OnApplicationShutdown } from '@nestjs/common';
import { findRow, lockRow, ReadDb, UnitOfWork } from '../../common/persistence';
import { Clock, DAY, Instant, later } from '../../common/time/clock';
import { Rounds } from '../../common/time/rounds';
import { SYSTEM } from '../../policy';
import { AnswerFilesRepository, StoredAnswerFile } from '../data/answer-files.repository';
import { AnswerFile, Response } from '../data/response.entity';
import { SubmissionsRepository } from '../data/submissions.repository';

const LOOK_EVERY = 3_600_000;

/**
 * Erases files that nothing needs any more: those that their sender took away again and no submission names, and bytes that a
 * crash left without a row. Both a day later. What was removed can never be named again, for a submission takes what is there.
 */
@Injectable()
export class AnswerFileSweep implements OnApplicationShutdown {
  /**
   * Since when each name was seen to have no row, at every look. It is kept in memory on purpose: a server that was started on
   * the wrong or an older database erases nothing for a day, and a restart only puts it off.
   */
  private strays: ReadonlyMap<string, Instant> = new Map();
  private readonly rounds = new Rounds(LOOK_EVERY, () => this.look());

  constructor(
    private readonly readDb: ReadDb,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly files: AnswerFilesRepository,
    private readonly submissions: SubmissionsRepository,
  ) {}

  /** Looks once an hour; what cannot be erased now is tried again at the next look. */
  start(onError: (error: unknown) => void): void {
    this.rounds.start(onError);
  }

  onApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  async look(): Promise<void> {
    const now = this.clock.now();
    const due = later(now, -DAY);
    await this.eraseStrays(now, due);
    for (const file of await this.files.removedBefore(this.readDb.manager, due)) await this.eraseUnneeded(file);
  }

  private async eraseStrays(now: Instant, due: Instant): Promise<void> {
    const names = await this.files.strays(this.readDb.manager);
    this.strays = new Map(names.map((name) => [name, this.strays.get(name) ?? now]));
    for (const [name, since] of this.strays) if (since <= due) await this.files.eraseBytes(name);
  }

  /** The bytes go last: a crash before that leaves a stray, never a row without bytes. */
  private async eraseUnneeded(file: StoredAnswerFile): Promise<void> {
    if (await this.submissions.needFile(this.readDb.manager, file)) return;
    const isForgotten = await this.unitOfWork.run(SYSTEM, async (tx) => {
      // No submission is made meanwhile, and of several servers one is first.
      const response = await lockRow(tx, Response, { id: file.responseId });
      const row = await findRow(tx.manager, AnswerFile, { id: file.id });
      if (!response || !row || (await this.submissions.needFile(tx.manager, file))) return false;
      await this.files.forget(tx, file);
      const details = { file: file.id, question: row.question_code };
      tx.audit('answer_file.erased', `candidacy:${response.candidacy_id}`, details);
      return true;
    });
    if (isForgotten) await this.files.eraseBytes(file.id);
  }
}
