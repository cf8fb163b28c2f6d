import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { NotFound } from '../../../common/errors';
import { localized } from '../../../common/text/localized-text';
import { Bind, Bound, fill } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { PanelQueries } from '../../panel.queries';
import { PanelRead } from '../../panel.reads';
import { PanelsService } from '../../panels.service';
import { staffPanelPaths } from '../staff-panel.paths';
import { RenameForm } from './rename.form';
import { PanelNamePage, panelNamePage } from './panels.page';

/** Another name for a panel. */
@Controller(':lang/staff/panel/:panelId/name')
export class PanelNamesController {
  constructor(
    private readonly queries: PanelQueries,
    private readonly panels: PanelsService,
  ) {}

  @Get()
  @Permits('panel.edit', on('panel'))
  async edit(@Req() request: BenchRequest, @Param('panelId') id: string): Promise<PanelNamePage> {
    const panel = await this.existing(id);
    const { en, fr } = panel.name.texts;
    return panelNamePage(request.words, { bound: fill({ nameEn: en, nameFr: fr }), panel });
  }

  @Post()
  @Permits('panel.edit', on('panel'))
  async update(
    @Req() request: BenchRequest,
    @Param('panelId') id: string,
    @Bind(RenameForm) input: Bound<RenameForm>,
  ): Promise<PanelNamePage | SeeOther> {
    if (input.errors) return panelNamePage(request.words, { bound: input, panel: await this.existing(id) });
    const { nameEn, nameFr, rev } = input.values;
    await this.panels.rename(request.actor, id, rev, localized(nameEn, nameFr));
    leaveNotice(request, 'panel.notice.saved');
    return new SeeOther(staffPanelPaths.show(request.lang, id));
  }

  private async existing(id: string): Promise<PanelRead> {
    const panel = await this.queries.panelById(id);
    if (!panel) throw new NotFound();
    return panel;
  }
}
