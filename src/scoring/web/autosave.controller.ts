import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { on, Permits } from '../../access';
import { Bind, Bound } from '../../common/web/form';
import type { BenchRequest } from '../../common/web/request';
import { DraftsService } from '../drafts.service';
import { Frameworks } from '../frameworks';
import { placeAfterSaving } from './after-saving';
import { RatingForm, saveFrom } from './rating.form';

/** What the script is told: a sentence for the reader, and the revision to go on from. */
export type AutosaveAnswer = { saved: string; rev: number } | { error: string; message: string };

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
    const { words, actor } = request;
    const criteria = await this.frameworks.codesOf(reviewId);
    if (input.errors || !criteria.includes(criterion)) {
      response.status(422);
      return { error: 'form', message: words.t('scoring.autosave.form') };
    }
    const place = placeAfterSaving({ criterion, criteria }, { ...input.values, then: null });
    const result = await this.drafts.saveDraft(actor, reviewId, saveFrom(input.values, criterion), place);
    if (result.kind === 'conflict') {
      response.status(409);
      return {
        error: 'stale',
        message: words.t('scoring.autosave.conflict', { time: words.dateTime(result.savedAt, actor.timeZone) }),
      };
    }
    response.status(200);
    const saved = result.at
      ? words.t('common.saved.on', { time: words.dateTime(result.at, actor.timeZone) })
      : words.t('common.saved.never');
    return { saved, rev: result.rev };
  }
}
