import { Body, Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { leaveNotice } from '../../common/web/notice';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import {
  backgroundFields,
  backgroundIn,
  BackgroundInput,
  BackgroundPage,
  backgroundPage,
  bindBackground,
} from '../../elections';
import { CandidacyEdits } from '../candidacy-edits.service';
import { candidatePaths } from './candidate.paths';
import { candidateCrumbs } from './candidate-show.page';
import { Ground } from './ground';

/** Posts and publications of a candidate, entered by staff with a source for each. */
@Controller(':lang/staff/candidates/:candidacyId/background')
export class BackgroundsController {
  constructor(
    private readonly ground: Ground,
    private readonly edits: CandidacyEdits,
  ) {}

  @Get()
  @Permits('candidacy.edit', on('candidacy'))
  async edit(@Req() request: BenchRequest, @Param('candidacyId') id: string): Promise<BackgroundPage> {
    const { candidacy, facts } = await this.ground.forEdit(id);
    return this.page(request, id, backgroundFields(backgroundIn(facts), candidacy.rev, request.lang));
  }

  @Post()
  @Permits('candidacy.edit', on('candidacy'))
  async update(
    @Req() request: BenchRequest,
    @Param('candidacyId') id: string,
    @Body() body: unknown,
  ): Promise<BackgroundPage | SeeOther> {
    const { facts } = await this.ground.forEdit(id);
    const input = bindBackground(body, backgroundIn(facts), { each: request.lang });
    if (!input.facts) return this.page(request, id, input);
    await this.edits.editBackground(request.actor, id, input.rev, input.facts);
    leaveNotice(request, 'candidates.notice.saved');
    return new SeeOther(candidatePaths.show(request.lang, id));
  }

  private async page({ words, lang }: BenchRequest, id: string, input: BackgroundInput): Promise<BackgroundPage> {
    const { election, candidacy } = await this.ground.candidacy(id);
    const place = {
      template: 'secretariat/background/edit' as const,
      name: candidacy.name,
      lead: words.t('candidates.background.lead'),
      breadcrumbs: candidateCrumbs(words, election, candidacy, words.t('elections.background.crumb')),
      section: 'candidates',
      action: candidatePaths.background(lang, id),
      back: candidatePaths.show(lang, id),
      isSourced: true,
    };
    return backgroundPage(words, place, input);
  }
}
