import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable, OnApplicationShutdown } from '@nestjs/common';
import { CYCLE_STEPS, CycleStatistics, JsonObject } from '../../aggregation';
import { sha256 } from '../../common/crypto/hashing';
import { BenchLogger } from '../../common/web/request-log';
import type { WorkerMessage } from './worker-message';

export type RunState =
  | { state: 'ready'; statistics: CycleStatistics }
  /** `ahead`: other computations that come first. */
  | { state: 'running'; done: number; of: number; ahead: number }
  | { state: 'failed' };

interface Run {
  file: JsonObject;
  done: number;
  ended: Promise<void>;
}

/** How long a request waits for the result before its page says that the computation goes on. */
const PATIENCE = 1000;
const MOST_RESULTS = 20;

/** The same folder and the same kind of file as this one: compiled in the built app, TypeScript in tests. */
const WORKER = join(__dirname, `statistics.worker${extname(__filename)}`);
/** A thread of TypeScript is loaded as its parent was. Other options are the process's alone: a thread refuses those of V8. */
const loaders = (): string[] => process.execArgv.filter((option) => option.startsWith('--require='));

/** Files are written in one order of keys and rows, so the same scores are the same text. */
export const hashOf = (file: JsonObject): string => sha256(JSON.stringify(file));

/**
 * Computes statistics in a worker thread, one at a time, so that no other request waits. Results stay in memory under
 * the hash of what went in: a changed score is another computation, and nothing has to be told that it changed.
 */
@Injectable()
export class StatisticsRuns implements OnApplicationShutdown {
  private readonly results = new Map<string, CycleStatistics>();
  private readonly failed = new Set<string>();
  /** Waiting and running, oldest first. */
  private readonly runs = new Map<string, Run>();
  private last: Promise<void> = Promise.resolve();
  private worker: Worker | null = null;
  private isClosing = false;

  constructor(private readonly logger: BenchLogger) {}

  /** The statistics of this file, or how far they are. A failure is told once; asking again tries again. */
  async ask(file: JsonObject, patience = PATIENCE): Promise<RunState> {
    const key = hashOf(file);
    if (!this.results.has(key) && !this.failed.has(key)) await within(patience, this.runOf(key, file).ended);
    const statistics = this.results.get(key);
    if (statistics) return { state: 'ready', statistics };
    const run = this.runs.get(key);
    if (run) return { state: 'running', done: run.done, of: CYCLE_STEPS, ahead: [...this.runs.keys()].indexOf(key) };
    this.failed.delete(key);
    return { state: 'failed' };
  }

  /** The computation under way ends without a result. */
  async onApplicationShutdown(): Promise<void> {
    this.isClosing = true;
    await this.worker?.terminate();
    await this.last;
  }

  private runOf(key: string, file: JsonObject): Run {
    const known = this.runs.get(key);
    if (known) return known;
    const run: Run = { file, done: 0, ended: Promise.resolve() };
    run.ended = this.last.then(() => this.compute(key, run));
    this.last = run.ended;
    this.runs.set(key, run);
    return run;
  }

  private async compute(key: string, run: Run): Promise<void> {
    const statistics = this.isClosing ? null : await this.inWorker(run).catch((error) => this.notStarted(error));
    this.runs.delete(key);
    if (statistics) this.keep(key, statistics);
    else this.failed.add(key);
  }

  /** Null when the thread ended without a result; why stands in the log, without scores. */
  private async inWorker(run: Run): Promise<CycleStatistics | null> {
    const worker = new Worker(WORKER, { workerData: run.file, execArgv: loaders() });
    this.worker = worker;
    let found: CycleStatistics | null = null;
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'progress') run.done = message.done;
      else if (message.kind === 'finished') found = message.statistics;
      else this.logger.error({ reasons: message.reasons }, 'statistics refused');
    });
    worker.on('error', (error) => this.logger.error({ error: String(error) }, 'statistics failed'));
    return new Promise((resolve) => worker.on('exit', () => resolve(found)));
  }

  /** What waits behind a thread that could not start is computed all the same. */
  private notStarted(error: unknown): null {
    this.logger.error({ error: String(error) }, 'statistics not started');
    return null;
  }

  private keep(key: string, statistics: CycleStatistics): void {
    this.results.set(key, statistics);
    const [oldest] = this.results.keys();
    if (this.results.size > MOST_RESULTS && oldest !== undefined) this.results.delete(oldest);
  }
}

async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([work, patience]);
  clearTimeout(timer);
}
