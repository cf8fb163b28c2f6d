import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { NotFound } from '../../../common/errors';
import { BenchRequest } from '../../../common/web/request';
import { ChangesPage, changesPage } from './changes.page';
import { Grounds } from './ground';

/** What a version changes against the one before it; without a number, the last version. */
@Controller(':lang/staff/questionnaires/:questionnaireId/changes')
export class ChangesController {
  constructor(private readonly grounds: Grounds) {}

  @Get()
  @Permits('questionnaire.view', on('questionnaire'))
  async show(
    @Req() { words }: BenchRequest,
    @Param('questionnaireId') id: string,
    @Query('to') to?: unknown,
  ): Promise<ChangesPage> {
    const ground = await this.grounds.of(id);
    const { versions } = ground.questionnaire;
    const at = to === undefined ? versions.length - 1 : versions.findIndex(({ number }) => String(number) === to);
    const newer = versions[at];
    if (!newer) throw new NotFound();
    return changesPage(words, ground, versions[at - 1] ?? newer, newer);
  }
}
