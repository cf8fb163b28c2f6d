import { Controller, Get, Param, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { BenchRequest } from '../../../common/web/request';
import { MeetingPage, meetingPage } from './meeting.page';
import { MeetingPages } from './meeting-pages';

/** One page from which the chair leads the meeting of a cycle. */
@Controller(':lang/panel-room/chair/cycles/:cycleId/meeting')
export class MeetingsController {
  constructor(private readonly pages: MeetingPages) {}

  @Get()
  @Permits('meeting.lead', on('meeting', 'cycleId'))
  async show(@Req() { actor, words }: BenchRequest, @Param('cycleId') cycleId: string): Promise<MeetingPage> {
    return meetingPage(words, await this.pages.meeting(actor, cycleId));
  }
}
