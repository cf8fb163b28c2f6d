import { Inject, Injectable, OnApplicationShutdown } from '@nestjs/common';
import type { Browser, Route } from 'playwright-core';
import { SETTINGS, Settings } from '../config';
import { RuleBroken } from '../errors';
import { Renderer } from '../web/rendering';
import { BenchLogger } from '../web/request-log';

/** No such host exists (RFC 6761), and nothing of a page leaves the machine: every request is answered here. */
const PAGE = 'http://page.invalid/';
const TAKES_AT_MOST = 20_000;
const MOST_WAITING = 6;
const IDLE = 60_000;
const FLAGS = ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'];

/**
 * Prints pages as PDF in a Chromium of the machine's, where there is one: the same page with the same style sheet, in every
 * script, with tags for screen readers. One page at a time, in one browser, which goes when nobody needs it (S33, S38).
 */
@Injectable()
export class PdfPrinter implements OnApplicationShutdown {
  private browser: Promise<Browser> | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private idle: NodeJS.Timeout | null = null;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly renderer: Renderer,
    private readonly logger: BenchLogger,
  ) {}

  /** Without a browser on this machine nothing is offered. */
  get isThere(): boolean {
    return this.settings.chromium !== null;
  }

  /** Throws RuleBroken where it cannot be made now. `html` is a whole document of ours; its scripts do not run. */
  async print(html: string): Promise<Buffer> {
    if (!this.isThere || this.waiting >= MOST_WAITING) throw new RuleBroken('pdf_not_now');
    this.waiting += 1;
    const printed = this.turn.then(() => this.printNow(html)).finally(() => (this.waiting -= 1));
    this.turn = printed.catch(() => undefined);
    try {
      return await printed;
    } catch (error) {
      this.logger.error({ error: String(error) }, 'pdf');
      await this.close();
      throw new RuleBroken('pdf_not_now');
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.turn;
    await this.close();
  }

  private async printNow(html: string): Promise<Buffer> {
    if (this.idle) clearTimeout(this.idle);
    const browser = await this.running();
    // A page that hangs takes the browser with it, and the next one gets a new one.
    const limit = setTimeout(() => void this.close(), TAKES_AT_MOST);
    const context = await browser.newContext({ javaScriptEnabled: false });
    try {
      const page = await context.newPage();
      await page.route('**/*', (route) => this.answer(route, html));
      await page.emulateMedia({ media: 'print' });
      await page.goto(PAGE, { waitUntil: 'load', timeout: TAKES_AT_MOST });
      // The page's own scripts stay off; this only waits for fonts, which nothing else does.
      await page.evaluate('document.fonts.ready');
      return await page.pdf({
        format: 'A4',
        printBackground: true,
        preferCSSPageSize: true,
        tagged: true,
        outline: true,
      });
    } finally {
      clearTimeout(limit);
      await context.close().catch(() => undefined);
      this.idle = setTimeout(() => void this.close(), IDLE);
      this.idle.unref();
    }
  }

  /** One that was lost meanwhile is replaced. */
  private async running(): Promise<Browser> {
    const known = await this.opened();
    if (known.isConnected()) return known;
    this.browser = null;
    return this.opened();
  }

  private answer(route: Route, html: string): Promise<void> {
    const url = new URL(route.request().url());
    if (url.href === PAGE) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    const asset = url.origin === new URL(PAGE).origin ? this.renderer.assets.find(url.pathname) : null;
    return asset ? route.fulfill({ contentType: asset.contentType, body: asset.body }) : route.abort();
  }

  /** Started when somebody first asks. Inside the container of a demo or a test there is no sandbox for root. */
  private opened(): Promise<Browser> {
    this.browser ??= this.launch();
    return this.browser;
  }

  private async launch(): Promise<Browser> {
    const { chromium } = await import('playwright-core');
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const executablePath = this.settings.chromium ?? '';
    return chromium.launch({ executablePath, headless: true, args: [...FLAGS, ...sandbox] });
  }

  private async close(): Promise<void> {
    if (this.idle) clearTimeout(this.idle);
    const browser = this.browser;
    this.browser = null;
    await (await browser?.catch(() => null))?.close().catch(() => undefined);
  }
}
