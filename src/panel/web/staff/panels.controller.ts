import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { Access, on, Permits } from '../../../access';
import { localized } from '../../../common/text/localized-text';
import { Bind, Bound, emptyForm } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { PanelQueries } from '../../panel.queries';
import { PanelRecord } from '../../panel-record';
import { PanelsService } from '../../panels.service';
import { staffPanelPaths } from '../staff-panel.paths';
import { PanelForm } from './panel.form';
import { PanelShowPage, panelShowPage } from './panel-show.page';
import { PanelNamePage, panelNamePage, PanelsPage, panelsPage } from './panels.page';

@Controller(':lang/staff/panel')
export class PanelsController {
  constructor(
    private readonly queries: PanelQueries,
    private readonly panels: PanelsService,
    private readonly records: PanelRecord,
    private readonly access: Access,
  ) {}

  @Get()
  @Permits('panel.list')
  async index(@Req() request: BenchRequest): Promise<PanelsPage> {
    const panels = await this.queries.panels();
    const members = await this.queries.membersOfPanels(panels.map((panel) => panel.id));
    return panelsPage(request.words, { panels, members, mayEdit: this.mayEdit(request) });
  }

  @Get('new')
  @Permits('panel.edit')
  new(@Req() request: BenchRequest): PanelNamePage {
    return panelNamePage(request.words, { bound: emptyForm(), panel: null });
  }

  @Post()
  @Permits('panel.edit')
  async create(
    @Req() request: BenchRequest,
    @Bind(PanelForm) input: Bound<PanelForm>,
  ): Promise<PanelNamePage | SeeOther> {
    if (input.errors) return panelNamePage(request.words, { bound: input, panel: null });
    const { nameEn, nameFr } = input.values;
    const id = await this.panels.create(request.actor, localized(nameEn, nameFr));
    leaveNotice(request, 'panel.notice.panelMade');
    return new SeeOther(staffPanelPaths.show(request.lang, id));
  }

  @Get(':panelId')
  @Permits('panel.view', on('panel'))
  async show(@Req() request: BenchRequest, @Param('panelId') id: string): Promise<PanelShowPage> {
    return panelShowPage(request.words, { ...(await this.records.of(id)), mayEdit: this.mayEdit(request) });
  }

  private mayEdit({ actor }: BenchRequest): boolean {
    return this.access.may(actor, 'panel.edit');
  }
}
