import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { NotFound } from '../../../common/errors';
import { Bind, Bound, emptyForm, FilledForm } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { Users } from '../../../identity';
import { PanelQueries } from '../../panel.queries';
import { PanelsService } from '../../panels.service';
import { staffPanelPaths } from '../staff-panel.paths';
import { tried } from '../tried';
import { MemberEditPage, memberEditPage } from './member-edit.page';
import { NewMemberForm } from './member.form';
import { memberCommand } from './member-command';

/** New members of a panel. */
@Controller(':lang/staff/panel/:panelId/members')
export class PanelMembersController {
  constructor(
    private readonly queries: PanelQueries,
    private readonly panels: PanelsService,
    private readonly users: Users,
  ) {}

  @Get('new')
  @Permits('panel.edit', on('panel'))
  new(@Req() request: BenchRequest, @Param('panelId') id: string): Promise<MemberEditPage> {
    return this.page(request, id, emptyForm());
  }

  @Post()
  @Permits('panel.edit', on('panel'))
  async create(
    @Req() request: BenchRequest,
    @Param('panelId') id: string,
    @Bind(NewMemberForm) input: Bound<NewMemberForm>,
  ): Promise<MemberEditPage | SeeOther> {
    const add = () => this.panels.addMember(request.actor, id, input.values.userId, memberCommand(input.values));
    const refused = input.errors ? input : await tried(input, add);
    if (refused) return this.page(request, id, refused);
    leaveNotice(request, 'panel.notice.memberAdded', { name: input.values.name });
    return new SeeOther(staffPanelPaths.show(request.lang, id));
  }

  /** Accounts of members without a seat on this panel. */
  private async page(request: BenchRequest, panelId: string, bound: FilledForm): Promise<MemberEditPage> {
    const panel = await this.queries.panelById(panelId);
    if (!panel) throw new NotFound();
    const seated = new Set((await this.queries.membersOfPanel(panelId)).map((member) => member.userId));
    const holders = await this.users.holding('panel_member');
    const accounts = holders.filter(({ id, roles }) => !seated.has(id) && roles.length === 1);
    return memberEditPage(request.words, { panel, member: null, accounts, bound });
  }
}
