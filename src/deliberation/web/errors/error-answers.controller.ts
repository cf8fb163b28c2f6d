import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { FormErrors } from '../../../common/errors';
import { Bind, Bound, fill, withErrors } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { ErrorAnswers } from '../../errors/error-answers.service';
import { ErrorAnswerForm } from './error.form';
import { errorPaths } from './error.paths';
import { ErrorAnswerPage, errorAnswerPage, ErrorListPage, errorListPage } from './error-answer.page';
import { ErrorGrounds } from './error-ground';

/** The secretariat reads what candidates reported, and answers. It reads no passage: only its number and title (S16). */
@Controller(':lang/staff/reviews/:reviewId/errors')
export class ErrorAnswersController {
  constructor(
    private readonly grounds: ErrorGrounds,
    private readonly answers: ErrorAnswers,
  ) {}

  @Get()
  @Permits('errorReport.answer', on('review'))
  async index(@Req() { words }: BenchRequest, @Param('reviewId') id: string): Promise<ErrorListPage> {
    return errorListPage(words, await this.grounds.of(id));
  }

  @Get(':number')
  @Permits('errorReport.answer', on('review'))
  async show(
    @Req() { words, lang }: BenchRequest,
    @Param('reviewId') id: string,
    @Param('number') number: string,
  ): Promise<ErrorAnswerPage> {
    return errorAnswerPage(words, await this.grounds.one(id, number), fill({ language: lang }));
  }

  @Post(':number')
  @Permits('errorReport.answer', on('review'))
  async create(
    @Req() request: BenchRequest,
    @Param('reviewId') id: string,
    @Param('number') number: string,
    @Bind(ErrorAnswerForm) input: Bound<ErrorAnswerForm>,
  ): Promise<ErrorAnswerPage | SeeOther> {
    const ground = await this.grounds.one(id, number);
    if (input.errors) return errorAnswerPage(request.words, ground, input);
    try {
      await this.answers.answer(request.actor, id, ground.report.number, input.values);
    } catch (error) {
      if (!(error instanceof FormErrors)) throw error;
      return errorAnswerPage(request.words, ground, withErrors(input, error.fields));
    }
    leaveNotice(request, 'deliberation.errors.answerDone');
    return new SeeOther(errorPaths.list(request.lang, id));
  }
}
