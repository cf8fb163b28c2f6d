import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Permits } from '../../access';
import { Bind, Bound, emptyForm, withError } from '../../common/web/form';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { returnTarget } from '../domain/private-paths';
import { CodeForm } from './code.form';
import { CodePage, recoveryCodePage } from './code.page';
import { FactorEntry } from './factor-entry';
import { askToWait } from './wait';

@Controller(':lang/sign-in/recovery-code')
export class RecoveryCodeController {
  constructor(private readonly entry: FactorEntry) {}

  @Get()
  @Permits('secondFactor.give')
  new(@Req() request: BenchRequest): CodePage {
    return recoveryCodePage(request.words, { bound: emptyForm(), to: returnTarget(request.query.to) });
  }

  @Post()
  @Permits('secondFactor.give')
  async create(
    @Req() request: BenchRequest,
    @Res({ passthrough: true }) response: Response,
    @Bind(CodeForm) input: Bound<CodeForm>,
  ): Promise<CodePage | SeeOther> {
    const to = returnTarget(input.raw.to);
    if (input.errors) return recoveryCodePage(request.words, { bound: input, to });
    const outcome = await this.entry.give(request, response, 'recovery', input.values.code);
    if (outcome.kind === 'right') return new SeeOther(to ?? outcome.home);
    const { error, status } =
      outcome.kind === 'wait'
        ? askToWait(response, outcome.seconds)
        : { error: { key: 'identity.recovery.wrong' }, status: 422 };
    return recoveryCodePage(request.words, { bound: withError(input, 'code', error), to, status });
  }
}
