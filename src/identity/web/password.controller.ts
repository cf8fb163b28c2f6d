import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Permits } from '../../access';
import { accountPaths } from '../../common/web/account.paths';
import { Bind, Bound, emptyForm } from '../../common/web/form';
import { leaveNotice } from '../../common/web/notice';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { OwnAccount } from '../accounts/own-account';
import { CurrentSession } from '../sessions/current-session';
import { ChangePasswordForm } from './change-password.form';
import { PasswordPage, passwordPage } from './password.page';
import { shownAgain } from './shown-again';
import { typedTwice } from './typed-twice';

@Controller(':lang/account/password')
export class PasswordController {
  constructor(
    private readonly account: OwnAccount,
    private readonly session: CurrentSession,
  ) {}

  @Get()
  @Permits('account.changeSecrets')
  async edit(@Req() { actor, words }: BenchRequest): Promise<PasswordPage> {
    const { email } = await this.account.get(actor);
    return passwordPage(words, { bound: emptyForm(), email });
  }

  @Post()
  @Permits('account.changeSecrets')
  async update(
    @Req() request: BenchRequest,
    @Res({ passthrough: true }) response: Response,
    @Bind(ChangePasswordForm) bound: Bound<ChangePasswordForm>,
  ): Promise<PasswordPage | SeeOther> {
    const { actor, words } = request;
    const { email } = await this.account.get(actor);
    const input = typedTwice(bound);
    if (input.errors) return passwordPage(words, { bound: input, email });
    try {
      await this.account.changePassword(actor, input.values);
    } catch (error) {
      return passwordPage(words, { ...shownAgain(error, input, response), email });
    }
    await this.session.renew(request);
    leaveNotice(request, 'identity.changePassword.done');
    return new SeeOther(accountPaths.account(request.lang));
  }
}
