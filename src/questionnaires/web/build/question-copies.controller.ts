import { Controller, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { NotFound } from '../../../common/errors';
import { Bind, Bound } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { QuestionnairesService } from '../../build/questionnaires.service';
import { freshCode, withDuplicate } from '../../domain';
import { buildPaths } from './build.paths';
import { DraftForm } from './draft.form';

/** Puts the same question once more after the first. */
@Controller(':lang/staff/questionnaires/:questionnaireId/questions/:question/copies')
export class QuestionCopiesController {
  constructor(private readonly service: QuestionnairesService) {}

  @Post()
  @Permits('questionnaire.edit', on('questionnaire'))
  async create(
    @Req() request: BenchRequest,
    @Param('questionnaireId') id: string,
    @Param('question') code: string,
    @Bind(DraftForm) input: Bound<DraftForm>,
  ): Promise<SeeOther> {
    if (input.errors) throw new NotFound();
    await this.service.edit(request.actor, id, input.values.rev, (content, taken) =>
      withDuplicate(content, code, freshCode('Q', taken)),
    );
    leaveNotice(request, 'questions.notice.duplicated');
    return new SeeOther(buildPaths.at(request.lang, id, code));
  }
}
