import { Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { Bind, Bound, fill, FilledForm, withError } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { QuestionnairesService } from '../../build/questionnaires.service';
import { adopted, codesIn, freshCode, withQuestion } from '../../domain';
import { QuestionBank } from './bank';
import { BankForm } from './bank.form';
import { BankPage, bankPage } from './bank.page';
import { buildPaths } from './build.paths';
import { Ground, Grounds, sectionIn, validationOf } from './ground';

/** Takes questions over from earlier questionnaires and templates. */
@Controller(':lang/staff/questionnaires/:questionnaireId/bank')
export class BankController {
  constructor(
    private readonly grounds: Grounds,
    private readonly bank: QuestionBank,
    private readonly service: QuestionnairesService,
  ) {}

  @Get()
  @Permits('questionnaire.edit', on('questionnaire'))
  async new(
    @Req() request: BenchRequest,
    @Param('questionnaireId') id: string,
    @Query('section') section?: unknown,
    @Query('q') query?: unknown,
  ): Promise<BankPage> {
    const chosen = typeof section === 'string' ? section : '';
    const sought = typeof query === 'string' ? query.slice(0, 200) : '';
    return this.page(request, await this.grounds.of(id), fill({ section: chosen }), sought);
  }

  @Post()
  @Permits('questionnaire.edit', on('questionnaire'))
  async create(
    @Req() request: BenchRequest,
    @Param('questionnaireId') id: string,
    @Bind(BankForm) input: Bound<BankForm>,
  ): Promise<BankPage | SeeOther> {
    const ground = await this.grounds.of(id);
    if (input.errors) return this.page(request, ground, input, '');
    const { rev, section, questions: refs } = input.values;
    const questions = await this.bank.chosen(request.words, ground, refs);
    if (questions.length === 0)
      return this.page(request, ground, withError(input, 'questions', { key: 'form.error.choose' }), '');
    const { code: place } = sectionIn(ground, section);
    const { criteria } = validationOf(ground);
    await this.service.edit(request.actor, id, rev, (content, taken) =>
      questions.reduce((before, question) => {
        const code = freshCode('Q', [...taken, ...codesIn(before)]);
        return withQuestion(before, place, adopted(question, code, criteria));
      }, content),
    );
    leaveNotice(request, 'questions.notice.taken', { count: questions.length });
    return new SeeOther(buildPaths.at(request.lang, id, place));
  }

  private async page(request: BenchRequest, ground: Ground, bound: FilledForm, query: string): Promise<BankPage> {
    const found = await this.bank.find(request.words, ground, query);
    const section = [bound.raw.section ?? ''].flat()[0] ?? '';
    return bankPage(request.words, ground, { found, section, query, bound });
  }
}
