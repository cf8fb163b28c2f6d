import { Controller, Get, Param, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { NotFound } from '../../../common/errors';
import { BenchRequest } from '../../../common/web/request';
import { Grounds } from './ground';
import { PreviewPage, previewPage } from './preview.page';

/** One section as whoever answers will see it. */
@Controller(':lang/staff/questionnaires/:questionnaireId/preview')
export class PreviewsController {
  constructor(private readonly grounds: Grounds) {}

  @Get(':number')
  @Permits('questionnaire.view', on('questionnaire'))
  async show(
    @Req() { words }: BenchRequest,
    @Param('questionnaireId') id: string,
    @Param('number') number: string,
  ): Promise<PreviewPage> {
    const ground = await this.grounds.of(id);
    const section = /^[1-9]\d{0,2}$/.test(number) ? ground.version.content.sections[Number(number) - 1] : undefined;
    if (!section) throw new NotFound();
    return previewPage(words, ground, section);
  }
}
