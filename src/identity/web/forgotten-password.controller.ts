import { Controller, Get, Post, Req } from '@nestjs/common';
import { PublicRoute } from '../../access';
import { accountPaths } from '../../common/web/account.paths';
import { Bind, Bound, emptyForm } from '../../common/web/form';
import { BenchRequest } from '../../common/web/request';
import { Resets } from '../accounts/resets.service';
import { ForgottenPasswordForm } from './forgotten-password.form';
import { ForgottenPasswordPage, forgottenPasswordPage } from './forgotten-password.page';
import { MessagePage, messagePage } from './message.page';

@Controller(':lang/sign-in/forgotten-password')
export class ForgottenPasswordController {
  constructor(private readonly resets: Resets) {}

  @Get()
  @PublicRoute('for people who cannot sign in')
  new(@Req() request: BenchRequest): ForgottenPasswordPage {
    return forgottenPasswordPage(request.words, emptyForm());
  }

  /** The answer is the same whether or not there is such an account (S5). */
  @Post()
  @PublicRoute('for people who cannot sign in')
  async create(
    @Req() request: BenchRequest,
    @Bind(ForgottenPasswordForm) input: Bound<ForgottenPasswordForm>,
  ): Promise<ForgottenPasswordPage | MessagePage> {
    const { words } = request;
    if (input.errors) return forgottenPasswordPage(words, input);
    await this.resets.ask(input.values.email);
    const links = [{ label: words.t('identity.signIn.title'), href: accountPaths.signIn(words.lang) }];
    return messagePage(words, 'resetSent', { paragraphs: 2, status: 200, links });
  }
}
