import { Controller, Get, Req } from '@nestjs/common';
import { Permits } from '../../access';
import { BenchRequest } from '../../common/web/request';
import { PublishingQueries } from '../release/publishing.queries';
import { PublishingIndexPage, publishingIndexPage } from './publishing-index.page';

/** What is on its way to the public, for the secretariat. */
@Controller(':lang/staff/publishing')
export class PublishingController {
  constructor(private readonly publishing: PublishingQueries) {}

  @Get()
  @Permits('publishing.list')
  async index(@Req() { words }: BenchRequest): Promise<PublishingIndexPage> {
    return publishingIndexPage(words, { rows: await this.publishing.list() });
  }
}
