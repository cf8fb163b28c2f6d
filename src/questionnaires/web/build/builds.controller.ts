import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { BenchRequest } from '../../../common/web/request';
import { validateQuestionnaire } from '../../domain';
import { BuildPage, buildPage } from './build.page';
import { Grounds, validationOf } from './ground';

/** The builder: one questionnaire with all that it asks, or one version of it for reading. */
@Controller(':lang/staff/questionnaires/:questionnaireId/build')
export class BuildsController {
  constructor(private readonly grounds: Grounds) {}

  @Get()
  @Permits('questionnaire.view', on('questionnaire'))
  async show(
    @Req() { words }: BenchRequest,
    @Param('questionnaireId') id: string,
    @Query('version') number?: unknown,
  ): Promise<BuildPage> {
    const ground = await this.grounds.of(id, typeof number === 'string' ? number : null);
    return buildPage(words, ground, validateQuestionnaire(ground.version.content, validationOf(ground)));
  }
}
