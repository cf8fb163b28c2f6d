import { Controller, Get, Req } from '@nestjs/common';
import { Permits } from '../../../access';
import { BenchRequest } from '../../../common/web/request';
import { RoomHelpPage, roomHelpPage } from './help.page';

@Controller(':lang/panel-room/help')
export class RoomHelpController {
  @Get()
  @Permits('panelRoom.enter')
  show(@Req() request: BenchRequest): RoomHelpPage {
    return roomHelpPage(request.words);
  }
}
