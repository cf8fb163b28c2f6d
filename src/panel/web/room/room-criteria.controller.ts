import { Controller, Get, Param, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { NotFound } from '../../../common/errors';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { CycleSurroundings } from '../../cycle-surroundings';
import { OwnCycles } from '../../own-cycles';
import { PanelQueries } from '../../panel.queries';
import { panelRoomPaths } from '../panel-room.paths';
import { RoomCriteriaListPage, roomCriteriaListPage, RoomCriteriaPage, roomCriteriaPage } from './criteria.page';

/** Criteria and what each score means, for members to keep to hand. */
@Controller(':lang/panel-room/criteria')
export class RoomCriteriaController {
  constructor(
    private readonly own: OwnCycles,
    private readonly panel: PanelQueries,
    private readonly surroundings: CycleSurroundings,
  ) {}

  @Get()
  @Permits('panelRoom.enter')
  async index(@Req() request: BenchRequest): Promise<RoomCriteriaListPage | SeeOther> {
    const cycles = await this.own.of(request.actor);
    const [only] = cycles;
    if (only && cycles.length === 1) return new SeeOther(panelRoomPaths.cycleCriteria(request.lang, only.id));
    return roomCriteriaListPage(request.words, cycles);
  }

  @Get(':cycleId')
  @Permits('criteria.read', on('cycle'))
  async show(@Req() request: BenchRequest, @Param('cycleId') id: string): Promise<RoomCriteriaPage> {
    const cycle = await this.panel.cycleById(id);
    if (!cycle) throw new NotFound();
    const { election, framework } = await this.surroundings.of(cycle);
    return roomCriteriaPage(request.words, { election, version: framework });
  }
}
