import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { on, Permits } from '../../access';
import { Bind, Bound } from '../../common/web/form';
import type { BenchRequest } from '../../common/web/request';
import { DraftsService } from '../drafts.service';
import { Frameworks } from '../frameworks';
import { placeAfterSaving } from './after-saving';
import { AutosaveAnswer, autosaveAnswer } from './autosave-answer';
import { RatingForm, saveFrom } from './rating.form';

/** Drafts saved while the member writes. Never submits. */
@Controller(':lang/panel-room/score/:reviewId/:criterion/autosaves')
export class AutosaveController {
  constructor(
    private readonly drafts: DraftsService,
    private readonly frameworks: Frameworks,
  ) {}

  @Post()
  @Permits('assessment.edit', on('review'))
  async create(
    @Req() request: BenchRequest,
    @Res({ passthrough: true }) response: Response,
    @Param('reviewId') reviewId: string,
    @Param('criterion') criterion: string,
    @Bind(RatingForm) input: Bound<RatingForm>,
  ): Promise<AutosaveAnswer> {
    const criteria = await this.frameworks.codesOf(reviewId);
    if (input.errors || !criteria.includes(criterion)) return autosaveAnswer(request, response, null);
    const place = placeAfterSaving({ criterion, criteria }, { ...input.values, then: null });
    const save = saveFrom(input.values, criterion);
    return autosaveAnswer(request, response, await this.drafts.saveDraft(request.actor, reviewId, save, place));
  }
}
