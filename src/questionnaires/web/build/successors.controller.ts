import { Controller, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { QuestionnairesService } from '../../build/questionnaires.service';
import { buildPaths } from './build.paths';

/** Makes a draft that says what the published version says. */
@Controller(':lang/staff/questionnaires/:questionnaireId/successors')
export class QuestionnaireSuccessorsController {
  constructor(private readonly service: QuestionnairesService) {}

  @Post()
  @Permits('questionnaire.draft', on('questionnaire'))
  async create(@Req() request: BenchRequest, @Param('questionnaireId') id: string): Promise<SeeOther> {
    await this.service.newVersion(request.actor, id);
    leaveNotice(request, 'questions.notice.drafted');
    return new SeeOther(buildPaths.build(request.lang, id));
  }
}
