import { Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Permits } from '../../access';
import { SETTINGS, Settings } from '../../common/config';
import { accountPaths } from '../../common/web/account.paths';
import { Bind, Bound, emptyForm, FilledForm } from '../../common/web/form';
import { leaveNotice } from '../../common/web/notice';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { OwnAccount } from '../accounts/own-account';
import { otpauthUri } from '../factors/totp';
import { CurrentSession } from '../sessions/current-session';
import { authenticatorSetUp } from './authenticator-set-up';
import { authenticatorPage, FactorsPage } from './factors.page';
import { identityPaths } from './identity.paths';
import { NewFactorsForm } from './new-factors.form';
import { shownAgain } from './shown-again';

@Controller(':lang/account/authenticator')
export class AuthenticatorController {
  constructor(
    private readonly account: OwnAccount,
    private readonly session: CurrentSession,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @Permits('account.changeSecrets')
  edit(@Req() request: BenchRequest): Promise<FactorsPage> {
    return this.page(request, { bound: emptyForm() });
  }

  @Post()
  @Permits('account.changeSecrets')
  async update(
    @Req() request: BenchRequest,
    @Res({ passthrough: true }) response: Response,
    @Bind(NewFactorsForm) input: Bound<NewFactorsForm>,
  ): Promise<FactorsPage | SeeOther> {
    const { actor } = request;
    if (input.errors) return this.page(request, { bound: input });
    try {
      await this.account.changeAuthenticator(actor, request.sessionID, input.values);
    } catch (error) {
      return this.page(request, shownAgain(error, input, response));
    }
    await this.session.renew(request);
    leaveNotice(request, 'identity.authenticator.done');
    return new SeeOther(accountPaths.account(request.lang));
  }

  private async page(request: BenchRequest, shown: { bound: FilledForm; status?: number }): Promise<FactorsPage> {
    const { words, actor, lang } = request;
    const { email } = await this.account.get(actor);
    const secret = this.account.secretFor(request.sessionID);
    const setUp = authenticatorSetUp(otpauthUri(this.settings.site.name, email, secret), secret);
    return authenticatorPage(words, { ...shown, action: identityPaths.authenticator(lang), email, setUp });
  }
}
