import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { PublicRoute } from '../../access';
import { SETTINGS, Settings } from '../../common/config';
import { accountPaths } from '../../common/web/account.paths';
import { Bind, Bound, emptyForm, FilledForm } from '../../common/web/form';
import { BenchRequest } from '../../common/web/request';
import { NewFactors } from '../accounts/new-factors.service';
import { OwnPassword } from '../accounts/own-password';
import { otpauthUri } from '../factors/totp';
import { UserRead } from '../users.queries';
import { authenticatorSetUp } from './authenticator-set-up';
import { FactorsPage, newFactorsPage } from './factors.page';
import { identityPaths } from './identity.paths';
import { linkEndedPage, MessagePage } from './message.page';
import { NewCodesPage, newCodesPage } from './new-codes.page';
import { NewFactorsForm } from './new-factors.form';
import { shownAgain } from './shown-again';

/** The page behind a mail about reset factors. It asks for the password and opens no session: one signs in afterwards. */
@Controller(':lang/account/new-factors/:token')
export class NewFactorsController {
  constructor(
    private readonly newFactors: NewFactors,
    private readonly ownPassword: OwnPassword,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @PublicRoute('opened by a token from a mail')
  async edit(@Req() request: BenchRequest, @Param('token') token: string): Promise<FactorsPage | MessagePage> {
    const user = await this.newFactors.holder(token);
    return user ? this.page(request, token, user, { bound: emptyForm() }) : linkEndedPage(request.words);
  }

  @Post()
  @PublicRoute('opened by a token from a mail')
  async update(
    @Req() request: BenchRequest,
    @Res({ passthrough: true }) response: Response,
    @Param('token') token: string,
    @Bind(NewFactorsForm) input: Bound<NewFactorsForm>,
  ): Promise<FactorsPage | MessagePage | NewCodesPage> {
    const user = await this.newFactors.holder(token);
    if (!user) return linkEndedPage(request.words);
    if (input.errors) return this.page(request, token, user, { bound: input });
    try {
      await this.ownPassword.require(user.id, input.values.current);
      const { recoveryCodes } = await this.newFactors.accept(token, input.values.code);
      return newCodesPage(request.words, {
        codes: recoveryCodes,
        home: accountPaths.signIn(request.lang),
        breadcrumbs: [],
      });
    } catch (error) {
      return this.page(request, token, user, shownAgain(error, input, response));
    }
  }

  private page(
    { words, lang }: BenchRequest,
    token: string,
    { email }: UserRead,
    shown: { bound: FilledForm; status?: number },
  ): FactorsPage {
    const secret = this.newFactors.secretFor(token);
    const setUp = authenticatorSetUp(otpauthUri(this.settings.site.name, email, secret), secret);
    return newFactorsPage(words, { ...shown, action: identityPaths.factors(lang, token), email, setUp });
  }
}
