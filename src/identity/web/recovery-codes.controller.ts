import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Permits } from '../../access';
import { accountPaths } from '../../common/web/account.paths';
import { Bind, Bound, emptyForm } from '../../common/web/form';
import { BenchRequest } from '../../common/web/request';
import { OwnAccount } from '../accounts/own-account';
import { CurrentSession } from '../sessions/current-session';
import { NewCodesPage, newCodesPage } from './new-codes.page';
import { RecoveryCodesForm } from './recovery-codes.form';
import { RecoveryCodesPage, recoveryCodesPage } from './recovery-codes.page';
import { shownAgain } from './shown-again';

@Controller(':lang/account/recovery-codes')
export class RecoveryCodesController {
  constructor(
    private readonly account: OwnAccount,
    private readonly session: CurrentSession,
  ) {}

  @Get()
  @Permits('account.changeSecrets')
  new(@Req() { words }: BenchRequest): RecoveryCodesPage {
    return recoveryCodesPage(words, { bound: emptyForm() });
  }

  @Post()
  @Permits('account.changeSecrets')
  async create(
    @Req() request: BenchRequest,
    @Res({ passthrough: true }) response: Response,
    @Bind(RecoveryCodesForm) input: Bound<RecoveryCodesForm>,
  ): Promise<RecoveryCodesPage | NewCodesPage> {
    const { words, actor, lang } = request;
    if (input.errors) return recoveryCodesPage(words, { bound: input });
    try {
      const codes = await this.account.renewRecoveryCodes(actor, input.values.current);
      await this.session.renew(request);
      const account = { label: words.t('identity.account.title'), href: accountPaths.account(lang) };
      const breadcrumbs = [account, { label: words.t('identity.newCodes.title'), href: null }];
      return newCodesPage(words, { codes, home: account.href, breadcrumbs });
    } catch (error) {
      return recoveryCodesPage(words, shownAgain(error, input, response));
    }
  }
}
