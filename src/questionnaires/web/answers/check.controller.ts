import { Controller, Get, Post, Req } from '@nestjs/common';
import { Access, ofLink, Permits } from '../../../access';
import { FormErrors } from '../../../common/errors';
import { Bind, Bound, emptyForm, FilledForm } from '../../../common/web/form';
import type { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { AnswerSubmissions } from '../../answering/answer-submissions.service';
import { AnsweringQueries } from '../../answering/answering.queries';
import { fileLinks } from './answer-file-links';
import { answerPaths } from './answer.paths';
import { CheckForm } from './check.form';
import { CheckPage, checkPage } from './check.page';

/** All answers once more, and the button that submits them. */
@Controller(':lang/q/check')
export class CheckController {
  constructor(
    private readonly queries: AnsweringQueries,
    private readonly submissions: AnswerSubmissions,
    private readonly access: Access,
  ) {}

  @Get()
  @Permits('link.use', ofLink('link'))
  show(@Req() request: BenchRequest): Promise<CheckPage> {
    return this.page(request, emptyForm());
  }

  @Post()
  @Permits('answers.submit', ofLink('link'))
  async create(@Req() request: BenchRequest, @Bind(CheckForm) input: Bound<CheckForm>): Promise<CheckPage | SeeOther> {
    if (input.errors) return this.page(request, { raw: {}, errors: { '': { key: 'answers.check.changed' } } });
    try {
      await this.submissions.submit(request.actor, input.values.mark);
    } catch (error) {
      if (error instanceof FormErrors)
        return this.page(request, { raw: {}, errors: { '': error.fields.submit ?? CHANGED } });
      throw error;
    }
    return new SeeOther(answerPaths.sent(request.lang));
  }

  private async page({ words, actor, facts, subjectId }: BenchRequest, bound: FilledForm): Promise<CheckPage> {
    const desk = await this.queries.require(subjectId ?? '');
    const maySubmit = this.access.may(actor, 'answers.submit', facts);
    return checkPage(words, { desk, zone: actor.timeZone, maySubmit, bound, files: fileLinks(desk, words.lang) });
  }
}

const CHANGED = { key: 'answers.check.changed' };
