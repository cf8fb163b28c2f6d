import { Controller, Get, Post, Req } from '@nestjs/common';
import { ofLink, Permits } from '../../../access';
import { FormErrors } from '../../../common/errors';
import { Bind, Bound, withErrors } from '../../../common/web/form';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { RepliesService } from '../../replies.service';
import { ReplyForm } from './reply.form';
import { ReplyPage } from './reply.page';
import { ReplyPages } from './reply-pages';
import { replyPaths } from './reply.paths';

/** The right of reply: the candidate reads the assessment and sends what is printed with it. */
@Controller(':lang/q/reply')
export class ReplyController {
  constructor(
    private readonly pages: ReplyPages,
    private readonly replies: RepliesService,
  ) {}

  @Get()
  @Permits('reply.read', ofLink('review'))
  show(@Req() request: BenchRequest): Promise<ReplyPage> {
    return this.pages.page(request);
  }

  @Post()
  @Permits('reply.write', ofLink('review'))
  async create(@Req() request: BenchRequest, @Bind(ReplyForm) input: Bound<ReplyForm>): Promise<ReplyPage | SeeOther> {
    if (input.errors || input.values.change) return this.pages.page(request, input);
    const { choice, text, language } = input.values;
    try {
      await this.replies.write(request.actor, request.subjectId ?? '', { choice, text: text ?? '', language });
    } catch (error) {
      if (error instanceof FormErrors) return this.pages.page(request, withErrors(input, error.fields));
      throw error;
    }
    return new SeeOther(replyPaths.sent(request.lang));
  }
}
