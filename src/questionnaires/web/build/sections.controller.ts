import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { Bind, Bound, emptyForm } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { QuestionnairesService } from '../../build/questionnaires.service';
import { freshCode, withSection } from '../../domain';
import { buildPaths } from './build.paths';
import { Grounds, sectionIn } from './ground';
import { sectionFields, SectionForm, sectionFrom } from './section.form';
import { sectionEditPage, TextsEditPage } from './texts-edit.page';

/** The sections of a draft. */
@Controller(':lang/staff/questionnaires/:questionnaireId/sections')
export class SectionsController {
  constructor(
    private readonly grounds: Grounds,
    private readonly service: QuestionnairesService,
  ) {}

  @Get('new')
  @Permits('questionnaire.edit', on('questionnaire'))
  async new(@Req() { words }: BenchRequest, @Param('questionnaireId') id: string): Promise<TextsEditPage> {
    return sectionEditPage(words, await this.grounds.of(id), emptyForm(), null);
  }

  @Post()
  @Permits('questionnaire.edit', on('questionnaire'))
  async create(
    @Req() request: BenchRequest,
    @Param('questionnaireId') id: string,
    @Bind(SectionForm) input: Bound<SectionForm>,
  ): Promise<TextsEditPage | SeeOther> {
    if (input.errors) return sectionEditPage(request.words, await this.grounds.of(id), input, null);
    const { values } = input;
    await this.service.edit(request.actor, id, values.rev, (content, taken) =>
      withSection(content, sectionFrom(values, freshCode('S', taken), null)),
    );
    leaveNotice(request, 'questions.notice.saved');
    return new SeeOther(buildPaths.build(request.lang, id));
  }

  @Get(':section')
  @Permits('questionnaire.edit', on('questionnaire'))
  async edit(
    @Req() { words }: BenchRequest,
    @Param('questionnaireId') id: string,
    @Param('section') code: string,
  ): Promise<TextsEditPage> {
    const ground = await this.grounds.of(id);
    const section = sectionIn(ground, code);
    return sectionEditPage(words, ground, sectionFields(section), section);
  }

  @Post(':section')
  @Permits('questionnaire.edit', on('questionnaire'))
  async update(
    @Req() request: BenchRequest,
    @Param('questionnaireId') id: string,
    @Param('section') code: string,
    @Bind(SectionForm) input: Bound<SectionForm>,
  ): Promise<TextsEditPage | SeeOther> {
    const ground = await this.grounds.of(id);
    const section = sectionIn(ground, code);
    if (input.errors) return sectionEditPage(request.words, ground, input, section);
    const { values } = input;
    await this.service.edit(request.actor, id, values.rev, (content) =>
      withSection(content, sectionFrom(values, code, section)),
    );
    leaveNotice(request, 'questions.notice.saved');
    return new SeeOther(buildPaths.at(request.lang, id, code));
  }
}
