import { Controller, Get, Post, Req } from '@nestjs/common';
import { ofLink, Permits } from '../../../access';
import { Bind, Bound, withErrors } from '../../../common/web/form';
import { BenchRequest } from '../../../common/web/request';
import { replyError } from '../../domain/reply-error';
import { ReplyDesk } from '../../reply/reply-desk';
import { ReplyCheckPage, replyCheckPage } from './reply-check.page';
import { ReplyForm } from './reply.form';
import { ReplyPage } from './reply.page';
import { ReplyPages } from './reply-pages';

/** The reply as it will be printed, once more before it is sent. */
@Controller(':lang/q/reply/check')
export class ReplyCheckController {
  constructor(
    private readonly pages: ReplyPages,
    private readonly desk: ReplyDesk,
  ) {}

  /** Nothing has been typed yet, for instance after a change of language: back to the page itself. */
  @Get()
  @Permits('reply.read', ofLink('review'))
  show(@Req() request: BenchRequest): Promise<ReplyPage> {
    return this.pages.page(request);
  }

  @Post()
  @Permits('reply.write', ofLink('review'))
  async create(
    @Req() request: BenchRequest,
    @Bind(ReplyForm) input: Bound<ReplyForm>,
  ): Promise<ReplyPage | ReplyCheckPage> {
    if (input.errors) return this.pages.page(request, input);
    const command = { ...input.values, text: input.values.text ?? '' };
    const problem = await this.desk.problem(request.subjectId ?? '', command);
    if (problem) return this.pages.page(request, withErrors(input, replyError(problem, command.text)));
    return replyCheckPage(request.words, request.actor.name, command);
  }
}
