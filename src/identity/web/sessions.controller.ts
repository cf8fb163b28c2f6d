import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { on, Permits } from '../../access';
import { SETTINGS, Settings } from '../../common/config';
import { UnitOfWork } from '../../common/persistence';
import { accountPaths } from '../../common/web/account.paths';
import { leaveNotice } from '../../common/web/notice';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { OwnSecurity } from '../accounts/own-security.queries';
import { clearAfterSignOut } from '../sessions/current-session';
import { OwnSessions } from '../sessions/own-sessions.service';
import { identityPaths } from './identity.paths';
import { SessionsPage, sessionsPage } from './sessions.page';

@Controller(':lang/account/sessions')
export class SessionsController {
  constructor(
    private readonly security: OwnSecurity,
    private readonly own: OwnSessions,
    private readonly unitOfWork: UnitOfWork,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @Permits('account.view')
  async index(@Req() request: BenchRequest): Promise<SessionsPage> {
    const { actor, words } = request;
    const sessions = await this.security.sessionsOf(actor.userId ?? '');
    return sessionsPage(words, { sessions, currentId: request.session.rowId ?? null, timeZone: actor.timeZone });
  }

  /** Signs out everywhere, here too. */
  @Post('end-all')
  @Permits('account.edit')
  async update(@Req() request: BenchRequest, @Res({ passthrough: true }) response: Response): Promise<SeeOther> {
    await this.unitOfWork.run(request.actor, (tx) => this.own.endAll(tx));
    clearAfterSignOut(response, this.settings.http);
    return new SeeOther(`${accountPaths.signIn(request.lang)}?left`);
  }

  @Post(':sessionId/end')
  @Permits('session.endOwn', on('session'))
  async destroy(@Req() request: BenchRequest, @Param('sessionId') id: string): Promise<SeeOther> {
    await this.unitOfWork.run(request.actor, (tx) => this.own.end(tx, id));
    leaveNotice(request, 'identity.sessions.ended');
    return new SeeOther(identityPaths.sessions(request.lang));
  }
}
