import { Controller, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { NotFound } from '../../common/errors';
import { Bind, Bound } from '../../common/web/form';
import type { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { DeskQueries } from '../desk.queries';
import { DraftsService } from '../drafts.service';
import { MergeForm } from './merge.form';
import { MergePage } from './merge.page';
import { MergePages } from './merges';
import { merging, storedText } from './merging';
import { scoringPaths } from './scoring.paths';

/** The choice between two windows' texts. */
@Controller(':lang/panel-room/score/:reviewId/:criterion/merges')
export class MergeController {
  constructor(
    private readonly desks: DeskQueries,
    private readonly pages: MergePages,
    private readonly drafts: DraftsService,
  ) {}

  @Post()
  @Permits('assessment.edit', on('review'))
  async create(
    @Req() request: BenchRequest,
    @Param('reviewId') reviewId: string,
    @Param('criterion') criterion: string,
    @Bind(MergeForm) input: Bound<MergeForm>,
  ): Promise<MergePage | SeeOther> {
    const desk = await this.desks.open(request.actor, reviewId);
    if (!desk.criteria.some(({ code }) => code === criterion)) throw new NotFound();
    const { draft, rev } = desk.draft;
    const step = merging(input, draft, criterion);
    if ('again' in step) {
      const result = storedText(draft, rev, criterion);
      return this.pages.show(request, { reviewId, criterion, ...step.again, result });
    }
    const { rev: from, tab } = input.values;
    const save = { criterion, rating: step.merged, rev: from, tab, seq: null };
    const result = await this.drafts.saveDraft(request.actor, reviewId, save);
    if (result.kind === 'conflict') return this.pages.show(request, { reviewId, criterion, mine: step.merged, result });
    return new SeeOther(scoringPaths.criterion(request.lang, reviewId, criterion));
  }
}
