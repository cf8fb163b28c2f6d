import { Controller, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { NotFound } from '../../common/errors';
import { Bind, Bound, FilledForm, withError } from '../../common/web/form';
import type { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { DeskQueries } from '../desk.queries';
import { Rating, ratingOn } from '../domain/assessment-content';
import { markOn } from '../domain/draft';
import { mergeRatings, undecided } from '../domain/merge';
import { DraftsService } from '../drafts.service';
import { choicesFrom, MergeForm } from './merge.form';
import { KEEP_FIELDS, MergePage } from './merge.page';
import { MergePages } from './merges';
import { ratingFrom } from './rating.form';
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
    const { draft, rev: current } = desk.draft;
    const mark = markOn(draft, criterion);
    const there = { theirs: ratingOn(draft, criterion), savedAt: mark?.at ?? '', rev: current };
    const show = (mine: Rating, bound?: FilledForm) =>
      this.pages.show(request, { reviewId, criterion, mine, result: there, bound });
    const { values } = input;
    if (input.errors)
      return show(ratingFrom({ score: null, reason: String(input.raw.reason ?? ''), evidence: [] }), input);
    const mine = ratingFrom(values);
    // A third save came while the member was choosing: choose again, with the newest text.
    if (mark && mark.rev > values.rev) return show(mine);
    const choices = choicesFrom(values);
    const [open] = undecided(mine, there.theirs, choices);
    if (open) return show(mine, withError(input, KEEP_FIELDS[open], { key: 'form.error.choose' }));
    const rating = mergeRatings(mine, there.theirs, choices);
    const save = { criterion, rating, rev: values.rev, tab: values.tab, seq: null };
    const result = await this.drafts.saveDraft(request.actor, reviewId, save);
    if (result.kind === 'conflict') return this.pages.show(request, { reviewId, criterion, mine, result });
    return new SeeOther(scoringPaths.criterion(request.lang, reviewId, criterion));
  }
}
