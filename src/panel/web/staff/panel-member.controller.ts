import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { NotFound } from '../../../common/errors';
import { Bind, Bound, FilledForm } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { PanelQueries } from '../../panel.queries';
import { MemberRead } from '../../panel.reads';
import { PanelsService } from '../../panels.service';
import { staffPanelPaths } from '../staff-panel.paths';
import { tried } from '../tried';
import { MemberEditPage, memberEditPage } from './member-edit.page';
import { memberCommand, memberFields } from './member-command';
import { EditMemberForm } from './member.form';

/** What is said of one member, and the end of the seat. */
@Controller(':lang/staff/panel-members/:memberId')
export class PanelMemberController {
  constructor(
    private readonly queries: PanelQueries,
    private readonly panels: PanelsService,
  ) {}

  @Get()
  @Permits('panel.edit', on('panelMember', 'memberId'))
  async edit(@Req() request: BenchRequest, @Param('memberId') id: string): Promise<MemberEditPage> {
    const member = await this.existing(id);
    return this.page(request, member, memberFields(member));
  }

  @Post()
  @Permits('panel.edit', on('panelMember', 'memberId'))
  async update(
    @Req() request: BenchRequest,
    @Param('memberId') id: string,
    @Bind(EditMemberForm) input: Bound<EditMemberForm>,
  ): Promise<MemberEditPage | SeeOther> {
    const member = await this.existing(id);
    const edit = () => this.panels.editMember(request.actor, id, input.values.rev, memberCommand(input.values));
    const refused = input.errors ? input : await tried(input, edit);
    if (refused) return this.page(request, member, refused);
    leaveNotice(request, 'panel.notice.saved');
    return new SeeOther(staffPanelPaths.show(request.lang, member.panelId));
  }

  private async page(request: BenchRequest, member: MemberRead, bound: FilledForm): Promise<MemberEditPage> {
    const panel = await this.queries.panelById(member.panelId);
    if (!panel) throw new NotFound();
    return memberEditPage(request.words, { panel, member, accounts: [], bound });
  }

  private async existing(id: string): Promise<MemberRead> {
    const member = await this.queries.memberById(id);
    if (!member) throw new NotFound();
    return member;
  }
}
