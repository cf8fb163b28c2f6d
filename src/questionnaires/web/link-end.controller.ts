import { Controller, Inject, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ofLink, Permits } from '../../access';
import { SETTINGS, Settings } from '../../common/config';
import { linkPaths } from '../../common/web/link.paths';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { linkSecretOf, takeLinkSecret } from '../links/link-cookie';
import { LinkEntrance } from '../links/link-entrance.service';

/** Closes the page on this computer. */
@Controller(':lang/q/end')
export class LinkEndController {
  constructor(
    private readonly entrance: LinkEntrance,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post()
  @Permits('link.use', ofLink('link'))
  async create(@Req() request: BenchRequest, @Res({ passthrough: true }) response: Response): Promise<SeeOther> {
    await this.entrance.leave(request.actor, linkSecretOf(request, this.settings.http) ?? '');
    takeLinkSecret(response, this.settings.http);
    return new SeeOther(`${linkPaths.expired(request.lang)}?left`);
  }
}
