import { Controller, Get, Param, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { BenchRequest } from '../../../common/web/request';
import { validateQuestionnaire } from '../../domain';
import { BuildPage, buildPage } from './build.page';
import { Grounds, validationOf } from './ground';

/** The builder: one questionnaire with all that it asks. */
@Controller(':lang/staff/questionnaires/:questionnaireId/build')
export class BuildsController {
  constructor(private readonly grounds: Grounds) {}

  @Get()
  @Permits('questionnaire.view', on('questionnaire'))
  async show(@Req() { words }: BenchRequest, @Param('questionnaireId') id: string): Promise<BuildPage> {
    const ground = await this.grounds.of(id);
    return buildPage(words, ground, validateQuestionnaire(ground.version.content, validationOf(ground)));
  }
}
