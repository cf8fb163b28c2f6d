import { Controller, Inject, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Permits } from '../../access';
import { SETTINGS, Settings } from '../../common/config';
import { UnitOfWork } from '../../common/persistence';
import { accountPaths } from '../../common/web/account.paths';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { actorRef } from '../../policy';
import { clearAfterSignOut, CurrentSession } from '../sessions/current-session';

@Controller(':lang/sign-out')
export class SignOutController {
  constructor(
    private readonly session: CurrentSession,
    private readonly unitOfWork: UnitOfWork,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post()
  @Permits('session.end')
  async create(@Req() request: BenchRequest, @Res({ passthrough: true }) response: Response): Promise<SeeOther> {
    const { actor } = request;
    await this.unitOfWork.run(actor, async (tx) => tx.audit('session.ended', actorRef(actor)));
    await this.session.end(request);
    clearAfterSignOut(response, this.settings.http);
    return new SeeOther(`${accountPaths.signIn(request.lang)}?left`);
  }
}
