import { Controller, Get, Post, Req } from '@nestjs/common';
import { Permits } from '../../access';
import { FormErrors } from '../../common/errors';
import { UnitOfWork } from '../../common/persistence';
import { Bind, Bound, fill, withErrors } from '../../common/web/form';
import { leaveNotice } from '../../common/web/notice';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { Invitations, Users } from '../../identity';
import { adminPaths } from './admin.paths';
import { InvitationForm } from './invitation.form';
import { InvitePage, invitePage } from './invite.page';
import { PeoplePage, peoplePage } from './people.page';

@Controller(':lang/admin/people')
export class PeopleController {
  constructor(
    private readonly users: Users,
    private readonly invitations: Invitations,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @Permits('user.list')
  async index(@Req() { words, actor }: BenchRequest): Promise<PeoplePage> {
    return peoplePage(words, { people: await this.users.list(), timeZone: actor.timeZone });
  }

  @Get('new')
  @Permits('user.invite')
  new(@Req() { words, lang, actor }: BenchRequest): InvitePage {
    return invitePage(words, fill({ language: lang, timeZone: actor.timeZone }));
  }

  @Post()
  @Permits('user.invite')
  async create(
    @Req() request: BenchRequest,
    @Bind(InvitationForm) input: Bound<InvitationForm>,
  ): Promise<InvitePage | SeeOther> {
    const { words, actor, lang } = request;
    if (input.errors) return invitePage(words, input);
    const command = { ...input.values };
    try {
      await this.unitOfWork.run(actor, (tx) => this.invitations.invite(tx, command));
    } catch (error) {
      if (error instanceof FormErrors) return invitePage(words, withErrors(input, error.fields));
      throw error;
    }
    leaveNotice(request, 'admin.invite.done', { name: command.name });
    return new SeeOther(adminPaths.people(lang));
  }
}
