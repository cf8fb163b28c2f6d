import { Controller, Get, Param, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { NotFound } from '../../common/errors';
import { BenchRequest } from '../../common/web/request';
import { OwnSecurity, Users } from '../../identity';
import { PersonPage, personPage } from './person.page';

@Controller(':lang/admin/people/:userId')
export class PersonController {
  constructor(
    private readonly users: Users,
    private readonly security: OwnSecurity,
  ) {}

  @Get()
  @Permits('user.list', on('user'))
  async show(@Req() { words, actor }: BenchRequest, @Param('userId') id: string): Promise<PersonPage> {
    const user = await this.users.byId(id);
    if (!user) throw new NotFound();
    const { sessions } = await this.security.of(id);
    return personPage(words, { user, sessions, timeZone: actor.timeZone });
  }
}
