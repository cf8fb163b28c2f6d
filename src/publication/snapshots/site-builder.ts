import { join } from 'node:path';
import { Inject, Injectable, OnApplicationShutdown } from '@nestjs/common';
import { AuditQueries } from '../../audit';
import { SETTINGS, Settings } from '../../common/config';
import { sha256 } from '../../common/crypto/hashing';
import { Ids } from '../../common/ids/ids';
import { insert, ReadDb, UnitOfWork } from '../../common/persistence';
import { canonicalJson } from '../../common/text/canonical-json';
import { BenchLogger } from '../../common/web/request-log';
import { SYSTEM } from '../../policy';
import { SiteRevision } from '../data/publication.entity';
import { SITE_CAUSES } from '../domain/site-causes';
import { SiteDataQueries } from '../site/site-data.queries';
import { madeWith } from './made-with';
import { SitePrinter } from './site-printer';
import { SnapshotStore } from './snapshot-store';

const LOOK_EVERY = 2_000;

/** What the builder works with. */
@Injectable()
export class BuilderParts {
  constructor(
    readonly printer: SitePrinter,
    readonly ids: Ids,
    readonly logger: BenchLogger,
    readonly audit: AuditQueries,
  ) {}
}

/** Makes the public site anew when something that it shows has changed, and switches to it. */
@Injectable()
export class SiteBuilder implements OnApplicationShutdown {
  readonly store: SnapshotStore;
  private readonly made: string;
  private hasLooked = false;
  private timer: NodeJS.Timeout | null = null;
  private work: Promise<void> = Promise.resolve();

  constructor(
    @Inject(SETTINGS) settings: Settings,
    private readonly readDb: ReadDb,
    private readonly unitOfWork: UnitOfWork,
    private readonly data: SiteDataQueries,
    private readonly parts: BuilderParts,
  ) {
    this.store = new SnapshotStore(join(settings.dataDir, 'site'));
    this.made = madeWith(settings);
  }

  /** Looks for changes from now on. */
  start(): void {
    this.timer = setInterval(() => void this.refresh(), LOOK_EVERY);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.work;
  }

  /** Builds if anything changed since the last state; calls come one after another. */
  refresh(): Promise<void> {
    this.work = this.work
      .then(() => this.buildIfChanged())
      .catch((error: unknown) => this.parts.logger.error({ error: String(error) }, 'site'));
    return this.work;
  }

  private async buildIfChanged(): Promise<void> {
    const cause = await this.newestCause();
    const newest = await this.newestRevision();
    const isNew = !newest || !this.tells(newest, cause);
    if (!isNew && (await this.store.currentNumber()) === newest.number) return;
    const data = await this.data.gather();
    const number = (newest?.number ?? 0) + (isNew ? 1 : 0);
    const pages = this.parts.printer.print(data);
    const written = await this.store.write(number, data.asOf, pages, JSON.stringify(data));
    if (isNew)
      await this.record(
        number,
        `${cause} made:${this.made}`,
        sha256(canonicalJson({ pages: written.pages, data: written.data })),
      );
    await this.store.switchTo(number);
    this.hasLooked = true;
  }

  /**
   * Whether this state shows the newest act. What pages are made with is compared once after the start: while a new
   * version is being rolled out, old and new instances must not make the site anew by turns.
   */
  private tells({ cause_ref: ref }: SiteRevision, cause: string): boolean {
    const [act, made] = ref.split(' made:');
    return act === cause && (this.hasLooked || made === this.made);
  }

  /** The last recorded act that can change what the public sees. */
  private async newestCause(): Promise<string> {
    return `audit:${await this.parts.audit.newestOf(SITE_CAUSES)}`;
  }

  private async newestRevision(): Promise<SiteRevision | null> {
    const rows = await this.readDb.manager.find(SiteRevision, { order: { number: 'DESC' }, take: 1 });
    return rows[0] ?? null;
  }

  private async record(number: number, cause: string, contentHash: string): Promise<void> {
    await this.unitOfWork.run(SYSTEM, (tx) =>
      insert(tx, SiteRevision, {
        id: this.parts.ids.uuid(),
        number,
        cause: 'change',
        cause_ref: cause,
        content_hash: contentHash,
        at: tx.now,
      }),
    );
  }
}
