import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { PublicRoute } from '../../access';
import { SETTINGS, Settings } from '../../common/config';
import { linkPaths } from '../../common/web/link.paths';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { networkOf } from '../../identity';
import { giveLinkSecret } from '../links/link-cookie';
import { LinkEntrance } from '../links/link-entrance.service';
import { EntrancePage, entrancePage } from './entrance.page';
import { EndedPage, waitPage } from './ended.page';

/** Where a personal link leads: a button, so that a program that follows links opens nothing. */
@Controller(':lang/q/:token')
export class EntranceController {
  constructor(
    private readonly entrance: LinkEntrance,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @PublicRoute('opened by a token from a mail')
  new(@Req() request: BenchRequest, @Param('token') token: string): EntrancePage {
    return entrancePage(request.words, token);
  }

  /** The token stays behind: what opens the page from here on is this browser's own secret (S39). */
  @Post()
  @PublicRoute('opened by a token from a mail')
  async create(
    @Req() request: BenchRequest,
    @Res({ passthrough: true }) response: Response,
    @Param('token') token: string,
  ): Promise<SeeOther | EndedPage> {
    const entered = await this.entrance.enter(token, networkOf(request.ip));
    if (entered.kind === 'ended') return new SeeOther(linkPaths.expired(request.lang));
    if (entered.kind === 'wait') {
      response.setHeader('Retry-After', String(entered.seconds));
      return waitPage(request.words);
    }
    giveLinkSecret(response, this.settings.http, entered.secret);
    return new SeeOther(linkPaths.overview(request.lang));
  }
}
