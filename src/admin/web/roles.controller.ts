import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { FormErrors, NotFound } from '../../common/errors';
import { UnitOfWork } from '../../common/persistence';
import { Bind, Bound, fill, withErrors } from '../../common/web/form';
import { leaveNotice } from '../../common/web/notice';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { Accounts, UserRead, Users } from '../../identity';
import { adminPaths } from './admin.paths';
import { RolesForm } from './roles.form';
import { RolesPage, rolesPage } from './edit-person.page';

@Controller(':lang/admin/people/:userId/roles')
export class RolesController {
  constructor(
    private readonly users: Users,
    private readonly accounts: Accounts,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @Permits('user.edit', on('user'))
  async edit(@Req() { words }: BenchRequest, @Param('userId') id: string): Promise<RolesPage> {
    const user = await this.user(id);
    return rolesPage(words, user, fill({ roles: user.roles }));
  }

  @Post()
  @Permits('user.edit', on('user'))
  async update(
    @Req() request: BenchRequest,
    @Param('userId') id: string,
    @Bind(RolesForm) input: Bound<RolesForm>,
  ): Promise<RolesPage | SeeOther> {
    const { words, actor, lang } = request;
    const user = await this.user(id);
    if (input.errors) return rolesPage(words, user, input);
    try {
      await this.unitOfWork.run(actor, (tx) => this.accounts.changeRoles(tx, id, input.values.roles, input.values.rev));
    } catch (error) {
      if (error instanceof FormErrors) return rolesPage(words, user, withErrors(input, error.fields));
      throw error;
    }
    leaveNotice(request, 'admin.act.roles.done');
    return new SeeOther(adminPaths.person(lang, id));
  }

  private async user(id: string): Promise<UserRead> {
    const user = await this.users.byId(id);
    if (!user) throw new NotFound();
    return user;
  }
}
