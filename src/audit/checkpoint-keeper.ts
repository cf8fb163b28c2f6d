import { join } from 'node:path';
import { Inject, Injectable, OnApplicationShutdown } from '@nestjs/common';
import { SETTINGS, Settings } from '../common/config';
import { ReadDb, UnitOfWork } from '../common/persistence';
import { Clock, later } from '../common/time/clock';
import { Rounds } from '../common/time/rounds';
import { SYSTEM } from '../policy';
import { CheckpointFolder } from './checkpoint-folder';
import { Checkpoints } from './checkpoints';
import { AuditCheckpoint, AuditHead } from './data/audit-event.entity';

const DAY = 86_400;
const LOOK_EVERY = 10_000;

/** Signs the log once a day and writes every checkpoint, those of releases too, to a file (S43). */
@Injectable()
export class CheckpointKeeper implements OnApplicationShutdown {
  readonly folder: CheckpointFolder;
  private readonly rounds = new Rounds(LOOK_EVERY, () => this.look());

  constructor(
    @Inject(SETTINGS) settings: Settings,
    private readonly readDb: ReadDb,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly checkpoints: Checkpoints,
  ) {
    this.folder = new CheckpointFolder(join(settings.dataDir, 'checkpoints'));
  }

  /** Looks from now on; what cannot be written now is tried again at the next look. */
  start(onError: (error: unknown) => void): void {
    this.rounds.start(onError);
  }

  onApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  async look(): Promise<void> {
    if (await this.isDue()) await this.sign();
    await this.writeFiles();
  }

  /** A log to which nothing came since the last checkpoint is covered by it. */
  private async isDue(): Promise<boolean> {
    const [newest] = await this.readDb.manager.find(AuditCheckpoint, { order: { seq: 'DESC' }, take: 1 });
    const head = await this.readDb.manager.findOneByOrFail(AuditHead, { id: 1 });
    if (head.seq <= (newest?.seq ?? 0)) return false;
    return !newest || newest.at <= later(this.clock.now(), -DAY);
  }

  private async sign(): Promise<void> {
    await this.unitOfWork.run(SYSTEM, async (tx) => {
      const head = await tx.manager.findOneByOrFail(AuditHead, { id: 1 });
      await this.checkpoints.add(tx, head);
    });
  }

  private async writeFiles(): Promise<void> {
    const rows = await this.readDb.manager.find(AuditCheckpoint, { select: { seq: true } });
    const there = new Set(await this.folder.names());
    for (const { seq } of rows.filter((row) => !there.has(this.folder.nameOf(row)))) {
      const row = await this.readDb.manager.findOneByOrFail(AuditCheckpoint, { seq });
      await this.folder.write(row);
    }
  }
}
