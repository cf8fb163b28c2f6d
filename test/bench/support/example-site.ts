import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../support/free-port';
import { Child, startChild } from './child';
import { DEMO, MAIN } from './places';

const ADDRESS = 'http://127.0.0.1:3000';

export interface Site extends Child {
  origin: string;
}

/** The example election in a data folder: that of DATA_DIR, or one that is made for this run. */
export class ExampleSite {
  private readonly isOwn = !process.env.DATA_DIR;
  readonly dataDir = process.env.DATA_DIR ?? mkdtempSync(join(tmpdir(), 'open-bench-figures-'));

  /** The example as people try it, with its one-click doors. */
  demo(): Promise<Site> {
    return this.started(DEMO, {}, 300_000);
  }

  /** The real start on the data of the example. */
  async production(): Promise<Site> {
    if (!existsSync(join(this.dataDir, 'demo-accounts.json'))) await (await this.demo()).stop();
    const env = { KEY_FILE: join(this.dataDir, 'keys.json'), MAIL_FROM: 'Open Bench <bench@example.org>' };
    // One address whatever the port: with another one the pages are made anew, which only the first start should do.
    return this.started(MAIN, { ...env, PUBLIC_URL: ADDRESS, NODE_ENV: 'production' }, 60_000);
  }

  remove(): void {
    if (this.isOwn) rmSync(this.dataDir, { recursive: true, force: true });
  }

  private async started(file: string, env: Record<string, string>, patience: number): Promise<Site> {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const settings = { DATA_DIR: this.dataDir, PORT: String(port), PUBLIC_URL: origin, LOG_LEVEL: 'info', ...env };
    const isReady = async () => (await fetch(`${origin}/health/ready`)).ok;
    const child = await startChild({ command: process.execPath, words: [file], env: settings, isReady, patience });
    return { ...child, origin };
  }
}
