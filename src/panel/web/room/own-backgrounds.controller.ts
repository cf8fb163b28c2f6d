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
import { MemberBackgroundsService, STATED_BY_MEMBER } from '../../member-backgrounds.service';
import { PanelQueries } from '../../panel.queries';
import { MemberRead } from '../../panel.reads';
import { panelRoomPaths } from '../panel-room.paths';
import { roomCrumbs } from './declare.page';

/** The member's own posts and publications, as the member states them. */
@Controller(':lang/panel-room/background/:memberId')
export class OwnBackgroundsController {
  constructor(
    private readonly panel: PanelQueries,
    private readonly facts: Facts,
    private readonly backgrounds: MemberBackgroundsService,
  ) {}

  @Get()
  @Permits('background.state', on('seat', 'memberId'))
  async edit(@Req() request: BenchRequest, @Param('memberId') id: string): Promise<BackgroundPage> {
    const member = await this.existing(id);
    return this.page(request, member, backgroundFields(await this.recorded(id), member.rev, request.lang));
  }

  @Post()
  @Permits('background.state', on('seat', 'memberId'))
  async update(
    @Req() request: BenchRequest,
    @Param('memberId') id: string,
    @Body() body: unknown,
  ): Promise<BackgroundPage | SeeOther> {
    const input = bindBackground(body, await this.recorded(id), { all: STATED_BY_MEMBER });
    if (!input.facts) return this.page(request, await this.existing(id), input);
    await this.backgrounds.state(request.actor, id, input.rev, input.facts);
    leaveNotice(request, 'panel.notice.saved');
    return new SeeOther(panelRoomPaths.declarations(request.lang));
  }

  private async existing(id: string): Promise<MemberRead> {
    const member = await this.panel.memberById(id);
    if (!member) throw new NotFound();
    return member;
  }

  private async recorded(id: string) {
    return backgroundIn((await this.facts.of('panel_member', [id])).get(id) ?? []);
  }

  private page({ words, lang }: BenchRequest, member: MemberRead, input: BackgroundInput): BackgroundPage {
    const place = {
      template: 'panel/background/edit' as const,
      name: member.name,
      lead: words.t('panel.background.ownLead'),
      breadcrumbs: roomCrumbs(
        words,
        { label: words.t('panel.declarations.title'), href: panelRoomPaths.declarations(lang) },
        words.t('elections.background.crumb'),
      ),
      section: 'declarations',
      action: panelRoomPaths.background(lang, member.id),
      back: panelRoomPaths.declarations(lang),
      isSourced: false,
    };
    return backgroundPage(words, place, input);
  }
}
