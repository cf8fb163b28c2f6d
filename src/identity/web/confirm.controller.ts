import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Permits } from '../../access';
import { accountPaths } from '../../common/web/account.paths';
import { Bind, Bound, emptyForm, withError } from '../../common/web/form';
import { leaveNotice } from '../../common/web/notice';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { returnTarget } from '../domain/private-paths';
import { CurrentSession } from '../sessions/current-session';
import { SecondFactorStep } from '../sessions/second-factor.service';
import { CodeForm } from './code.form';
import { CodePage, confirmPage } from './code.page';
import { askToWait } from './wait';

/** Asks for the second factor again before an act that cannot be taken back, and returns to where one was (S11). */
@Controller(':lang/account/confirm')
export class ConfirmController {
  constructor(
    private readonly step: SecondFactorStep,
    private readonly session: CurrentSession,
  ) {}

  @Get()
  @Permits('stepUp.give')
  new(@Req() request: BenchRequest): CodePage {
    return confirmPage(request.words, { bound: emptyForm(), to: returnTarget(request.query.to) });
  }

  @Post()
  @Permits('stepUp.give')
  async create(
    @Req() request: BenchRequest,
    @Res({ passthrough: true }) response: Response,
    @Bind(CodeForm) input: Bound<CodeForm>,
  ): Promise<CodePage | SeeOther> {
    const to = returnTarget(input.raw.to);
    if (input.errors) return confirmPage(request.words, { bound: input, to });
    const outcome = await this.step.give(request.actor, 'code', input.values.code, null);
    if (outcome.kind === 'right') {
      await this.session.stepUp(request);
      leaveNotice(request, 'identity.confirm.done');
      return new SeeOther(to ?? accountPaths.account(request.lang));
    }
    const { error, status } =
      outcome.kind === 'wait'
        ? askToWait(response, outcome.seconds)
        : { error: { key: 'identity.code.wrong' }, status: 422 };
    return confirmPage(request.words, { bound: withError(input, 'code', error), to, status });
  }
}
