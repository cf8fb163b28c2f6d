import { Controller, Get, Req } from '@nestjs/common';
import { Permits } from '../../../access';
import { Clock } from '../../../common/time/clock';
import { BenchRequest } from '../../../common/web/request';
import { OwnCycles } from '../../own-cycles';
import { RoomInvitations } from '../../ports/room-invitations';
import { RoomHome } from '../../room-home';
import { RoomHomePage, roomHomePage } from './room-home.page';

@Controller(':lang/panel-room')
export class RoomController {
  constructor(
    private readonly home: RoomHome,
    private readonly cycles: OwnCycles,
    private readonly invitations: RoomInvitations,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permits('panelRoom.enter')
  async index(@Req() request: BenchRequest): Promise<RoomHomePage> {
    const rows = await this.home.rows(request.actor, request.words);
    const presides = await this.cycles.presides(request.actor);
    const first = await this.invitations.of(request.actor, request.words);
    const kept = await this.invitations.kept(request.actor, request.words);
    return roomHomePage(request.words, { rows, first, kept, presides, now: this.clock.now() });
  }
}
