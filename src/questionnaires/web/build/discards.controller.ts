import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { NotFound } from '../../../common/errors';
import { Bind, Bound } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { QuestionnairesService } from '../../build/questionnaires.service';
import { buildPaths } from './build.paths';
import { ConfirmPage, discardPage } from './confirm.page';
import { DraftForm } from './draft.form';
import { Grounds } from './ground';

/** Throws a draft away, after asking once more. */
@Controller(':lang/staff/questionnaires/:questionnaireId/discard')
export class QuestionnaireDiscardsController {
  constructor(
    private readonly grounds: Grounds,
    private readonly service: QuestionnairesService,
  ) {}

  @Get()
  @Permits('questionnaire.edit', on('questionnaire'))
  async new(@Req() { words }: BenchRequest, @Param('questionnaireId') id: string): Promise<ConfirmPage> {
    return discardPage(words, await this.grounds.of(id));
  }

  @Post()
  @Permits('questionnaire.edit', on('questionnaire'))
  async create(
    @Req() request: BenchRequest,
    @Param('questionnaireId') id: string,
    @Bind(DraftForm) input: Bound<DraftForm>,
  ): Promise<SeeOther> {
    if (input.errors) throw new NotFound();
    const isGone = await this.service.discard(request.actor, id, input.values.rev);
    leaveNotice(request, 'questions.notice.discarded');
    return new SeeOther(isGone ? buildPaths.index(request.lang) : buildPaths.build(request.lang, id));
  }
}
