import { Controller, Get, Post, Req } from '@nestjs/common';
import { ofLink, Permits } from '../../../access';
import { Bind, Bound, emptyForm, FilledForm } from '../../../common/web/form';
import type { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { AssistantLinks } from '../../links/assistant-links.service';
import { LinkAddressees } from '../../links/link-addressees';
import { AssistantForm } from './assistant.form';
import { AssistantPage, assistantPage } from './assistant.page';
import { ownLinkPaths } from './own-link.paths';

/** The link of somebody who helps the candidate to write. */
@Controller(':lang/q/assistant')
export class AssistantController {
  constructor(
    private readonly links: AssistantLinks,
    private readonly addressees: LinkAddressees,
  ) {}

  @Get()
  @Permits('assistant.give', ofLink('link'))
  show(@Req() request: BenchRequest): Promise<AssistantPage> {
    return this.page(request, emptyForm());
  }

  @Post()
  @Permits('assistant.give', ofLink('link'))
  async create(
    @Req() request: BenchRequest,
    @Bind(AssistantForm) input: Bound<AssistantForm>,
  ): Promise<AssistantPage | SeeOther> {
    if (input.errors) return this.page(request, input);
    await this.links.give(request.actor, input.values.email, request.lang);
    return new SeeOther(ownLinkPaths.assistant(request.lang));
  }

  @Post('end')
  @Permits('assistant.give', ofLink('link'))
  async destroy(@Req() request: BenchRequest): Promise<SeeOther> {
    await this.links.end(request.actor);
    return new SeeOther(ownLinkPaths.assistant(request.lang));
  }

  private async page({ words, actor, subjectId }: BenchRequest, bound: FilledForm): Promise<AssistantPage> {
    const standing = await this.addressees.assistantOf(subjectId ?? '');
    return assistantPage(words, { standing, zone: actor.timeZone, bound });
  }
}
