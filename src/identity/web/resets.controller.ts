import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { PublicRoute } from '../../access';
import { accountPaths } from '../../common/web/account.paths';
import { Bind, Bound, emptyForm, FilledForm } from '../../common/web/form';
import { leaveNotice } from '../../common/web/notice';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { PasswordPolicy } from '../accounts/password-policy';
import { Resets } from '../accounts/resets.service';
import { AccountTokens } from '../tokens/account-tokens';
import { UserRead } from '../users.queries';
import { identityPaths } from './identity.paths';
import { linkEndedPage, MessagePage } from './message.page';
import { NewPasswordForm } from './new-password.form';
import { ResetPage, resetPage } from './reset.page';
import { shownAgain } from './shown-again';
import { typedTwice } from './typed-twice';

/** The page behind a "forgotten password" mail. */
@Controller(':lang/account/resets/:token')
export class ResetsController {
  constructor(
    private readonly tokens: AccountTokens,
    private readonly resets: Resets,
    private readonly passwords: PasswordPolicy,
  ) {}

  @Get()
  @PublicRoute('opened by a token from a mail')
  async edit(@Req() request: BenchRequest, @Param('token') token: string): Promise<ResetPage | MessagePage> {
    const user = await this.holder(token);
    return user ? page(request, token, user, { bound: emptyForm() }) : linkEndedPage(request.words);
  }

  @Post()
  @PublicRoute('opened by a token from a mail')
  async update(
    @Req() request: BenchRequest,
    @Res({ passthrough: true }) response: Response,
    @Param('token') token: string,
    @Bind(NewPasswordForm) bound: Bound<NewPasswordForm>,
  ): Promise<ResetPage | MessagePage | SeeOther> {
    const user = await this.holder(token);
    if (!user) return linkEndedPage(request.words);
    const input = typedTwice(bound);
    if (input.errors) return page(request, token, user, { bound: input });
    try {
      await this.resets.complete(token, await this.passwords.accepted(input.values.password, user));
    } catch (error) {
      return page(request, token, user, shownAgain(error, input, response));
    }
    leaveNotice(request, 'identity.reset.done');
    return new SeeOther(accountPaths.signIn(request.lang));
  }

  private holder(token: string): Promise<UserRead | null> {
    return this.tokens.holder(token, 'reset');
  }
}

function page(
  { words, lang }: BenchRequest,
  token: string,
  { email }: UserRead,
  shown: { bound: FilledForm; status?: number },
): ResetPage {
  return resetPage(words, { ...shown, action: identityPaths.reset(lang, token), email });
}
