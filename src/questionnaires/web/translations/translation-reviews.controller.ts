import { Controller, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { NotFound } from '../../../common/errors';
import { Bind, Bound } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import type { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { Translations } from '../../translations/translations.service';
import { TranslationReviewForm } from './translation-review.form';
import { translationPaths } from './translation.paths';

/** Whoever did not write a translation compares it with the original. */
@Controller(':lang/staff/translations/:translationId/reviews')
export class TranslationReviewsController {
  constructor(private readonly service: Translations) {}

  @Post()
  @Permits('translation.review', on('translation'))
  async create(
    @Req() request: BenchRequest,
    @Param('translationId') translationId: string,
    @Bind(TranslationReviewForm) input: Bound<TranslationReviewForm>,
  ): Promise<SeeOther> {
    // The form is two buttons: whatever else is sent was not typed on a page of ours.
    if (input.errors) throw new NotFound();
    const { rev, act } = input.values;
    await this.service.review(request.actor, translationId, rev, act);
    leaveNotice(request, `translations.notice.${act}`);
    return new SeeOther(translationPaths.index(request.lang));
  }
}
