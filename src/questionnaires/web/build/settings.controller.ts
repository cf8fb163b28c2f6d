import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { Bind, Bound } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { QuestionnairesService } from '../../build/questionnaires.service';
import { buildPaths } from './build.paths';
import { Grounds } from './ground';
import { settingsFields, SettingsForm, withSettings } from './settings.form';
import { settingsEditPage, TextsEditPage } from './texts-edit.page';

/** Title and introduction of a draft. */
@Controller(':lang/staff/questionnaires/:questionnaireId/settings')
export class QuestionnaireSettingsController {
  constructor(
    private readonly grounds: Grounds,
    private readonly service: QuestionnairesService,
  ) {}

  @Get()
  @Permits('questionnaire.edit', on('questionnaire'))
  async edit(@Req() { words }: BenchRequest, @Param('questionnaireId') id: string): Promise<TextsEditPage> {
    const ground = await this.grounds.of(id);
    return settingsEditPage(words, ground, settingsFields(ground.version.content));
  }

  @Post()
  @Permits('questionnaire.edit', on('questionnaire'))
  async update(
    @Req() request: BenchRequest,
    @Param('questionnaireId') id: string,
    @Bind(SettingsForm) input: Bound<SettingsForm>,
  ): Promise<TextsEditPage | SeeOther> {
    if (input.errors) return settingsEditPage(request.words, await this.grounds.of(id), input);
    const { values } = input;
    await this.service.edit(request.actor, id, values.rev, (content) => withSettings(content, values));
    leaveNotice(request, 'questions.notice.saved');
    return new SeeOther(buildPaths.build(request.lang, id));
  }
}
