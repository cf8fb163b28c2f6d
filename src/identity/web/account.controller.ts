import { Controller, Get, Req } from '@nestjs/common';
import { Permits } from '../../access';
import { NotFound } from '../../common/errors';
import { BenchRequest } from '../../common/web/request';
import { OwnSecurity } from '../accounts/own-security.queries';
import { Users } from '../users.queries';
import { AccountPage, accountPage } from './account.page';

@Controller(':lang/account')
export class AccountController {
  constructor(
    private readonly users: Users,
    private readonly security: OwnSecurity,
  ) {}

  @Get()
  @Permits('account.view')
  async show(@Req() { actor, words }: BenchRequest): Promise<AccountPage> {
    const user = await this.users.byId(actor.userId ?? '');
    if (!user) throw new NotFound();
    return accountPage(words, { user, ...(await this.security.of(user.id)) });
  }
}
