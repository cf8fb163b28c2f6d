import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { Bind, Bound, fill } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { QuestionnairesService } from '../../build/questionnaires.service';
import { buildPaths } from './build.paths';
import { DeadlineForm } from './deadline.form';
import { DeadlinePage, deadlinePage } from './deadline.page';
import { Grounds } from './ground';

/** Until when answers are taken. */
@Controller(':lang/staff/questionnaires/:questionnaireId/deadline')
export class QuestionnaireDeadlinesController {
  constructor(
    private readonly grounds: Grounds,
    private readonly service: QuestionnairesService,
  ) {}

  @Get()
  @Permits('questionnaire.setDeadline', on('questionnaire'))
  async edit(@Req() { words }: BenchRequest, @Param('questionnaireId') id: string): Promise<DeadlinePage> {
    const ground = await this.grounds.of(id);
    return deadlinePage(words, ground, fill({ dueAt: ground.questionnaire.dueAt }));
  }

  @Post()
  @Permits('questionnaire.setDeadline', on('questionnaire'))
  async update(
    @Req() request: BenchRequest,
    @Param('questionnaireId') id: string,
    @Bind(DeadlineForm) input: Bound<DeadlineForm>,
  ): Promise<DeadlinePage | SeeOther> {
    if (input.errors) return deadlinePage(request.words, await this.grounds.of(id), input);
    await this.service.setDueAt(request.actor, id, input.values.rev, input.values.dueAt);
    leaveNotice(request, 'questions.notice.deadline');
    return new SeeOther(buildPaths.build(request.lang, id));
  }
}
