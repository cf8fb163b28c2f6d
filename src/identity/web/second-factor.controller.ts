import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Permits } from '../../access';
import { Bind, Bound, emptyForm, withError } from '../../common/web/form';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { returnTarget } from '../domain/private-paths';
import { CodeForm } from './code.form';
import { CodePage, secondFactorPage } from './code.page';
import { FactorEntry } from './factor-entry';
import { askToWait } from './wait';

@Controller(':lang/sign-in/second-factor')
export class SecondFactorController {
  constructor(private readonly entry: FactorEntry) {}

  @Get()
  @Permits('secondFactor.give')
  new(@Req() request: BenchRequest): CodePage {
    return secondFactorPage(request.words, { bound: emptyForm(), to: returnTarget(request.query.to) });
  }

  @Post()
  @Permits('secondFactor.give')
  async create(
    @Req() request: BenchRequest,
    @Res({ passthrough: true }) response: Response,
    @Bind(CodeForm) input: Bound<CodeForm>,
  ): Promise<CodePage | SeeOther> {
    const to = returnTarget(input.raw.to);
    if (input.errors) return secondFactorPage(request.words, { bound: input, to });
    const outcome = await this.entry.give(request, response, 'code', input.values.code);
    if (outcome.kind === 'right') return new SeeOther(to ?? outcome.home);
    const { error, status } =
      outcome.kind === 'wait'
        ? askToWait(response, outcome.seconds)
        : { error: { key: 'identity.code.wrong' }, status: 422 };
    return secondFactorPage(request.words, { bound: withError(input, 'code', error), to, status });
  }
}
