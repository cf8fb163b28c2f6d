import { Controller, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { NotFound } from '../../../common/errors';
import { Bind, Bound } from '../../../common/web/form';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { QuestionnairesService } from '../../build/questionnaires.service';
import { movedQuestion } from '../../domain';
import { buildPaths } from './build.paths';
import { MoveForm } from './draft.form';

/** Moves a question of a draft one place up or down. */
@Controller(':lang/staff/questionnaires/:questionnaireId/questions/:question/moves')
export class QuestionMovesController {
  constructor(private readonly service: QuestionnairesService) {}

  @Post()
  @Permits('questionnaire.edit', on('questionnaire'))
  async create(
    @Req() request: BenchRequest,
    @Param('questionnaireId') id: string,
    @Param('question') code: string,
    @Bind(MoveForm) input: Bound<MoveForm>,
  ): Promise<SeeOther> {
    if (input.errors) throw new NotFound();
    const { rev, direction } = input.values;
    await this.service.edit(request.actor, id, rev, (content) => movedQuestion(content, code, direction));
    return new SeeOther(buildPaths.at(request.lang, id, code));
  }
}
