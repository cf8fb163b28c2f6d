import { Controller, Get, Req } from '@nestjs/common';
import { ofLink, Permits } from '../../../access';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { ReplyPages } from './reply-pages';
import { ReplySentPage, replySentPage } from './reply-sent.page';
import { replyPaths } from './reply.paths';

/** The receipt of the candidate's reply. */
@Controller(':lang/q/reply/sent')
export class ReplySentController {
  constructor(private readonly pages: ReplyPages) {}

  @Get()
  @Permits('reply.read', ofLink('review'))
  async show(@Req() request: BenchRequest): Promise<ReplySentPage | SeeOther> {
    const ground = await this.pages.ground(request);
    if (!ground.reply) return new SeeOther(replyPaths.show(request.lang));
    return replySentPage(request.words, ground.reply, ground, request.actor.timeZone);
  }
}
