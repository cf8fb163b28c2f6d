import { ArgumentsHost, Catch, ExceptionFilter, HttpException } from '@nestjs/common';
import type { Response } from 'express';
import { LinkNeeded } from '../link-needed';
import { SignInNeeded } from '../sign-in-needed';
import { Denied, FormErrors, NotFound, RuleBroken, StaleEdit } from '../errors';
import { AlreadyDone } from '../persistence/once';
import { pageOf } from './page-of';
import { PageRenderer } from './page-renderer';
import {
  conflictPage,
  deniedPage,
  failurePage,
  linkEndedPage,
  notFoundPage,
  ProblemPage,
  refusedPage,
  withTexts,
} from './problem.page';
import { BenchRequest } from './request';
import { BenchLogger } from './request-log';
import { View } from './rendering/view';
import { accountPaths } from './account.paths';
import { linkPaths } from './link.paths';

/** Turns every error into its page; texts of exceptions are never shown (S37). */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly pages: PageRenderer,
    private readonly logger: BenchLogger,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<BenchRequest>();
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) return void response.end();
    if (error instanceof SignInNeeded) return this.toSignIn(error, request, response);
    if (error instanceof LinkNeeded && request.method === 'GET')
      return void response.redirect(303, linkPaths.expired(request.lang));
    if (error instanceof AlreadyDone) return void response.redirect(303, error.outcome ?? pageOf(request));
    if (isStepUp(error)) return void response.redirect(303, accountPaths.stepUp(request.lang, pageOf(request)));
    // A script keeps what was typed until the link has been opened again.
    if (error instanceof LinkNeeded && wantsJson(request))
      return void response.status(401).json({ error: 'signed_out' });
    const { status, view } = this.pageFor(error, request);
    if (wantsJson(request)) return void response.status(status).json({ error: codeOf(error, status) });
    this.pages.send(request, response, { ...view, status });
  }

  private toSignIn(error: SignInNeeded, request: BenchRequest, response: Response): void {
    if (wantsJson(request)) return void response.status(401).json({ error: 'signed_out' });
    const target = pageOf(request);
    const path =
      error.stage === 'password'
        ? accountPaths.secondFactor(request.lang, target)
        : accountPaths.signIn(request.lang, target);
    response.redirect(303, path);
  }

  private pageFor(error: unknown, request: BenchRequest): { status: number; view: View } {
    const { words } = request;
    if (error instanceof NotFound) return { status: 404, view: notFoundPage(words) };
    const giveBack = (page: ProblemPage): View => withTexts(page, words, typedTexts(request));
    if (error instanceof LinkNeeded) return { status: 403, view: giveBack(linkEndedPage(words)) };
    if (error instanceof Denied) return { status: 403, view: giveBack(deniedPage(words, error.reasons)) };
    if (error instanceof StaleEdit)
      return { status: 409, view: conflictPage(words, error.texts.length > 0 ? error.texts : typedTexts(request)) };
    if (error instanceof RuleBroken)
      return { status: 409, view: giveBack(refusedPage(words, error.code, error.params)) };
    if (error instanceof FormErrors) return { status: 422, view: refusedPage(words, 'form', {}) };
    const status = httpStatusOf(error);
    if (status === 404) return { status, view: notFoundPage(words) };
    if (status < 500) return { status, view: refusedPage(words, `http_${status}`, {}) };
    return { status, view: this.failure(error, request) };
  }

  private failure(error: unknown, request: BenchRequest): View {
    this.logger.error(
      {
        request: request.id,
        error:
          error instanceof Error ? { name: error.name, message: error.message, stack: error.stack } : String(error),
      },
      'failed',
    );
    return failurePage(request.words, String(request.id), typedTexts(request));
  }
}

/** What the person typed, so that a page about a failure can give it back (R11). */
function typedTexts(request: BenchRequest): { field: string; mine: string; theirs: string }[] {
  const body = (request.body ?? {}) as Record<string, unknown>;
  return Object.entries(body)
    .filter(
      ([field, value]) =>
        !field.startsWith('_') &&
        !/password|token|code|secret/i.test(field) &&
        typeof value === 'string' &&
        value.length > 20 &&
        /\s/.test(value),
    )
    .map(([field, value]) => ({ field, mine: String(value), theirs: '' }));
}

function isStepUp(error: unknown): boolean {
  return error instanceof Denied && error.reasons.length === 1 && error.reasons[0] === 'step_up';
}

function wantsJson(request: BenchRequest): boolean {
  return request.get('accept')?.startsWith('application/json') ?? false;
}

function httpStatusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  // body-parser throws errors with a status of their own
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}

function codeOf(error: unknown, status: number): string {
  if (error instanceof RuleBroken) return error.code;
  if (error instanceof StaleEdit) return 'stale';
  if (error instanceof Denied) return error.reasons[0] ?? 'denied';
  return `http_${status}`;
}
