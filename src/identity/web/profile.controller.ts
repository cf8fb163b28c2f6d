import { Controller, Get, Post, Req } from '@nestjs/common';
import { Permits } from '../../access';
import { NotFound } from '../../common/errors';
import { UnitOfWork } from '../../common/persistence';
import { accountPaths } from '../../common/web/account.paths';
import { Bind, Bound, fill } from '../../common/web/form';
import { leaveNotice } from '../../common/web/notice';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { Accounts } from '../accounts/accounts.service';
import { Users } from '../users.queries';
import { ProfileForm } from './profile.form';
import { ProfilePage, profilePage } from './profile.page';

@Controller(':lang/account/profile')
export class ProfileController {
  constructor(
    private readonly users: Users,
    private readonly accounts: Accounts,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @Permits('account.edit')
  async edit(@Req() { actor, words }: BenchRequest): Promise<ProfilePage> {
    const user = await this.users.byId(actor.userId ?? '');
    if (!user) throw new NotFound();
    const { name, language, timeZone, rev } = user;
    return profilePage(words, { bound: fill({ name, language, timeZone }), rev });
  }

  @Post()
  @Permits('account.edit')
  async update(
    @Req() request: BenchRequest,
    @Bind(ProfileForm) input: Bound<ProfileForm>,
  ): Promise<ProfilePage | SeeOther> {
    const rev = Number(input.raw.rev ?? 0);
    if (input.errors) return profilePage(request.words, { bound: input, rev });
    await this.unitOfWork.run(request.actor, (tx) => this.accounts.editOwn(tx, { ...input.values }));
    leaveNotice(request, 'identity.profile.saved');
    return new SeeOther(accountPaths.account(request.lang));
  }
}
