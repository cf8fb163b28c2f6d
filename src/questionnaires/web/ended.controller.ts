import { Controller, Get, Post, Req } from '@nestjs/common';
import { PublicRoute } from '../../access';
import { Bind, Bound } from '../../common/web/form';
import { BenchRequest } from '../../common/web/request';
import { networkOf } from '../../identity';
import { LinkRequests } from '../links/link-requests.service';
import { LinkRequestForm } from './link-request.form';
import { askedPage, EndedPage, endedPage } from './ended.page';

/** Where a link that has ended leads, and where a new one is asked for. */
@Controller(':lang/q/expired')
export class EndedController {
  constructor(private readonly requests: LinkRequests) {}

  @Get()
  @PublicRoute('for candidates whose link has ended')
  show(@Req() request: BenchRequest): EndedPage {
    return endedPage(request.words, 'left' in request.query ? 'left' : 'ended');
  }

  @Post()
  @PublicRoute('for candidates whose link has ended')
  async create(@Req() request: BenchRequest, @Bind(LinkRequestForm) input: Bound<LinkRequestForm>): Promise<EndedPage> {
    if (input.errors) return endedPage(request.words, 'ended', input);
    await this.requests.ask(input.values.email, networkOf(request.ip));
    return askedPage(request.words);
  }
}
