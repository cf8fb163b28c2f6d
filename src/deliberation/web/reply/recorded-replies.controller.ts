import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { FormErrors, NotFound } from '../../../common/errors';
import { Bind, Bound, fill, FilledForm, withErrors } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { PanelQueries } from '../../../panel';
import { LinkQueries, staffLinkPaths } from '../../../questionnaires';
import { RepliesService } from '../../replies.service';
import { ReplyDesk } from '../../reply/reply-desk';
import { RecordedReplyForm } from './recorded-reply.form';
import { RecordedReplyPage, recordedReplyPage } from './recorded-reply.page';

/** A reply that reached the secretariat another way. */
@Controller(':lang/staff/reviews/:reviewId/reply')
export class RecordedRepliesController {
  constructor(
    private readonly replies: RepliesService,
    private readonly panel: PanelQueries,
    private readonly links: LinkQueries,
    private readonly desk: ReplyDesk,
  ) {}

  @Get()
  @Permits('reply.record', on('review'))
  new(@Req() request: BenchRequest, @Param('reviewId') id: string): Promise<RecordedReplyPage> {
    return this.page(request, id, fill({ language: request.lang }));
  }

  @Post()
  @Permits('reply.record', on('review'))
  async create(
    @Req() request: BenchRequest,
    @Param('reviewId') id: string,
    @Bind(RecordedReplyForm) input: Bound<RecordedReplyForm>,
  ): Promise<RecordedReplyPage | SeeOther> {
    if (input.errors) return this.page(request, id, input);
    const { candidacyId } = await this.review(id);
    try {
      await this.replies.record(request.actor, id, { ...input.values, text: input.values.text ?? '' });
    } catch (error) {
      if (error instanceof FormErrors) return this.page(request, id, withErrors(input, error.fields));
      throw error;
    }
    leaveNotice(request, 'deliberation.reply.record.done');
    return new SeeOther(staffLinkPaths.show(request.lang, candidacyId));
  }

  private async page({ words }: BenchRequest, id: string, bound: FilledForm): Promise<RecordedReplyPage> {
    const { candidacy } = await this.links.subject((await this.review(id)).candidacyId);
    return recordedReplyPage(words, {
      reviewId: id,
      candidate: candidacy,
      earlierAt: await this.desk.lastReceivedAt(id),
      bound,
    });
  }

  private async review(id: string): Promise<{ candidacyId: string }> {
    const review = await this.panel.reviewById(id);
    if (!review) throw new NotFound();
    return review;
  }
}
