import { Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Permits, PublicRoute } from '../../access';
import { SETTINGS, Settings } from '../../common/config';
import { accountPaths } from '../../common/web/account.paths';
import { Bind, Bound, fill, withError } from '../../common/web/form';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { networkOf } from '../domain/coarse-agent';
import { returnTarget } from '../domain/private-paths';
import { TurnstileFull } from '../passwords/turnstile';
import { Authenticator } from '../sessions/authenticator';
import { CurrentSession } from '../sessions/current-session';
import { deviceOf } from '../sessions/device-cookie';
import { PasswordOutcome, SignIn } from '../sessions/sign-in.service';
import { homeOf } from './identity.paths';
import { SignInForm } from './sign-in.form';
import { SignInPage, signInPage } from './sign-in.page';
import { askToWait } from './wait';

@Controller(':lang/sign-in')
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly authenticator: Authenticator,
    private readonly session: CurrentSession,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @PublicRoute('everybody starts here')
  new(@Req() request: BenchRequest): SignInPage | SeeOther {
    const to = returnTarget(request.query.to);
    const { actor, words, lang } = request;
    if (actor.stage === 'full') return new SeeOther(to ?? homeOf(actor.roles, lang));
    return signInPage(words, { bound: fill({}), to, justLeft: request.query.left !== undefined });
  }

  @Post()
  @Permits('session.create')
  async create(
    @Req() request: BenchRequest,
    @Res({ passthrough: true }) response: Response,
    @Bind(SignInForm) input: Bound<SignInForm>,
  ): Promise<SignInPage | SeeOther> {
    const { words } = request;
    const to = returnTarget(input.raw.to);
    if (input.errors) return signInPage(words, { bound: input, to, justLeft: false });
    const outcome = await this.attempt(request, response, input.values.email);
    if (outcome.kind === 'right') {
      await this.session.beginWithPassword(request, outcome.userId);
      return new SeeOther(accountPaths.secondFactor(request.lang, to ?? ''));
    }
    if (outcome.kind === 'wrong')
      return signInPage(words, { bound: withError(input, '', { key: 'identity.signIn.wrong' }), to, justLeft: false });
    const wait = askToWait(response, outcome.seconds, outcome.status);
    return signInPage(words, { bound: withError(input, '', wait.error), to, justLeft: false, status: wait.status });
  }

  private async attempt(
    request: BenchRequest,
    response: Response,
    email: string,
  ): Promise<PasswordOutcome & { status?: number }> {
    const attempt = { email, network: networkOf(request.ip), device: deviceOf(request, this.settings.http) };
    try {
      return await this.signIn.attempt(attempt, () => this.authenticator.byPassword(request, response));
    } catch (error) {
      if (error instanceof TurnstileFull)
        return { kind: 'wait', seconds: error.retryAfterSeconds, status: error.status };
      throw error;
    }
  }
}
