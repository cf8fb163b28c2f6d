import { Body, Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { NotFound } from '../../../common/errors';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import {
  backgroundFields,
  backgroundIn,
  BackgroundInput,
  BackgroundPage,
  backgroundPage,
  bindBackground,
  Facts,
} from '../../../elections';
import { MemberBackgroundsService } from '../../member-backgrounds.service';
import { PanelQueries } from '../../panel.queries';
import { MemberRead } from '../../panel.reads';
import { staffPanelPaths } from '../staff-panel.paths';
import { panelCrumbs } from './panels.page';

/** Posts and publications of a member, entered by staff with a source for each. */
@Controller(':lang/staff/panel-members/:memberId/background')
export class MemberBackgroundsController {
  constructor(
    private readonly panel: PanelQueries,
    private readonly facts: Facts,
    private readonly backgrounds: MemberBackgroundsService,
  ) {}

  @Get()
  @Permits('panel.edit', on('panelMember', 'memberId'))
  async edit(@Req() request: BenchRequest, @Param('memberId') id: string): Promise<BackgroundPage> {
    const member = await this.existing(id);
    return this.page(request, member, backgroundFields(await this.recorded(id), member.rev, request.lang));
  }

  @Post()
  @Permits('panel.edit', on('panelMember', 'memberId'))
  async update(
    @Req() request: BenchRequest,
    @Param('memberId') id: string,
    @Body() body: unknown,
  ): Promise<BackgroundPage | SeeOther> {
    const input = bindBackground(body, await this.recorded(id), { each: request.lang });
    if (!input.facts) return this.page(request, await this.existing(id), input);
    await this.backgrounds.record(request.actor, id, input.rev, input.facts);
    leaveNotice(request, 'panel.notice.saved');
    return new SeeOther(staffPanelPaths.member(request.lang, id));
  }

  private async existing(id: string): Promise<MemberRead> {
    const member = await this.panel.memberById(id);
    if (!member) throw new NotFound();
    return member;
  }

  private async recorded(id: string) {
    return backgroundIn((await this.facts.of('panel_member', [id])).get(id) ?? []);
  }

  private async page(
    { words, lang }: BenchRequest,
    member: MemberRead,
    input: BackgroundInput,
  ): Promise<BackgroundPage> {
    const panel = await this.panel.panelById(member.panelId);
    if (!panel) throw new NotFound();
    const place = {
      template: 'secretariat/background/edit' as const,
      name: member.name,
      lead: words.t('panel.background.staffLead'),
      breadcrumbs: panelCrumbs(
        words,
        panel,
        { label: member.name, href: staffPanelPaths.member(lang, member.id) },
        words.t('elections.background.crumb'),
      ),
      section: 'panel',
      action: staffPanelPaths.memberBackground(lang, member.id),
      back: staffPanelPaths.member(lang, member.id),
      isSourced: true,
    };
    return backgroundPage(words, place, input);
  }
}
