import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { NotFound } from '../../../common/errors';
import { Bind, Bound } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { QuestionnairesService } from '../../build/questionnaires.service';
import { withoutSection } from '../../domain';
import { buildPaths } from './build.paths';
import { ConfirmPage, sectionRemovalPage } from './confirm.page';
import { DraftForm } from './draft.form';
import { Grounds, sectionIn } from './ground';

/** Takes a section with its questions out of a draft, after asking once more. */
@Controller(':lang/staff/questionnaires/:questionnaireId/sections/:section/removal')
export class SectionRemovalsController {
  constructor(
    private readonly grounds: Grounds,
    private readonly service: QuestionnairesService,
  ) {}

  @Get()
  @Permits('questionnaire.edit', on('questionnaire'))
  async new(
    @Req() { words }: BenchRequest,
    @Param('questionnaireId') id: string,
    @Param('section') code: string,
  ): Promise<ConfirmPage> {
    const ground = await this.grounds.of(id);
    return sectionRemovalPage(words, ground, sectionIn(ground, code));
  }

  @Post()
  @Permits('questionnaire.edit', on('questionnaire'))
  async create(
    @Req() request: BenchRequest,
    @Param('questionnaireId') id: string,
    @Param('section') code: string,
    @Bind(DraftForm) input: Bound<DraftForm>,
  ): Promise<SeeOther> {
    if (input.errors) throw new NotFound();
    await this.service.edit(request.actor, id, input.values.rev, (content) => withoutSection(content, code));
    leaveNotice(request, 'questions.notice.removed');
    return new SeeOther(buildPaths.build(request.lang, id));
  }
}
