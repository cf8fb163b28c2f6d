import type { IncomingMessage, ServerResponse } from 'node:http';
import { preferredLanguage } from '../common/text/language';
import { SiteTools, SnapshotStore } from '../publication';
import { ChosenPages } from './chosen-pages';
import { isPublicPath, notFoundAnswers } from './not-found';
import { readState, SiteState } from './site-state';
import { ReadyAnswer } from './ready-answer';

/** How often the pointer to the current state is looked at: a release shows within two seconds on every instance. */
const LOOK_EVERY = 2_000;

export interface PublicSiteParts {
  store: SnapshotStore;
  tools: SiteTools;
  /** Headers that every answer carries (S21, S22). */
  headers: Readonly<Record<string, string>>;
  onError: (error: unknown) => void;
}

/**
 * The published site in front of the framework: answers from memory, without database, session or cookie. What is not
 * public goes on to the application.
 */
export class PublicSite {
  private state: SiteState | null = null;
  private chosen: ChosenPages | null = null;
  private missing: Map<string, ReadyAnswer> = new Map();
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly parts: PublicSiteParts) {}

  /** Loads the current state if it is another one than that in memory. */
  async refresh(): Promise<void> {
    const number = await this.parts.store.currentNumber();
    if (number === null || number === this.state?.number) return;
    const state = await readState(this.parts.store, number, this.parts.headers, this.state);
    const missing = notFoundAnswers(state.data, this.parts.tools, this.parts.headers);
    this.chosen = new ChosenPages(state.data, this.parts.tools, this.parts.headers);
    this.missing = missing;
    this.state = state;
  }

  start(): void {
    this.timer = setInterval(() => void this.refresh().catch(this.parts.onError), LOOK_EVERY);
    this.timer.unref();
  }

  stop(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** Answers and returns true, or returns false for what is not part of the public site. */
  tryServe(request: IncomingMessage, response: ServerResponse): boolean {
    const { state } = this;
    const { method, url = '/' } = request;
    if (!state || (method !== 'GET' && method !== 'HEAD')) return false;
    const ready = state.answers.get(url);
    if (ready) {
      ready.send(request, response);
      return true;
    }
    const cut = url.indexOf('?');
    const path = cut === -1 ? url : url.slice(0, cut);
    if (path === '/') return this.chooseLanguage(request, response);
    const answer = state.answers.get(path);
    if (answer) return this.sendChosen(path, url.slice(cut + 1), answer, request, response);
    if (!isPublicPath(path)) return false;
    this.missing.get(path.slice(1, 3) === 'fr' ? 'fr' : 'en')?.send(request, response);
    return true;
  }

  /** Pages that read their query are made with it; all others ignore it. */
  private sendChosen(
    path: string,
    query: string,
    plain: ReadyAnswer,
    request: IncomingMessage,
    response: ServerResponse,
  ): boolean {
    const chosen = this.find(path, query);
    if (!chosen) {
      plain.send(request, response);
      return true;
    }
    chosen.then(
      (answer) => answer.send(request, response),
      (error: unknown) => {
        this.parts.onError(error);
        plain.send(request, response);
      },
    );
    return true;
  }

  /** Nothing that stands in an address may stop the server: on an error the plain page is sent. */
  private find(path: string, query: string): Promise<ReadyAnswer> | null {
    try {
      return this.chosen?.find(path, query) ?? null;
    } catch (error) {
      this.parts.onError(error);
      return null;
    }
  }

  /** By Accept-Language alone: no cookie is read or set on public pages. */
  private chooseLanguage(request: IncomingMessage, response: ServerResponse): boolean {
    const language = preferredLanguage(request.headers['accept-language']);
    response.writeHead(302, {
      ...this.parts.headers,
      Location: `/${language}`,
      'Cache-Control': 'public, max-age=60',
      Vary: 'Accept-Language',
      'Content-Length': '0',
    });
    response.end();
    return true;
  }
}
