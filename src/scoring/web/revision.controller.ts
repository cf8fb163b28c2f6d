import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { FormErrors, NotFound } from '../../common/errors';
import { Bind, Bound, FilledForm, withErrors } from '../../common/web/form';
import { leaveNotice } from '../../common/web/notice';
import type { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { DeskQueries } from '../desk.queries';
import { ratingOn, referenceFrom } from '../domain/assessment-content';
import { RevisionsService } from '../revisions.service';
import { filledWith, ratingFrom } from './rating.form';
import { RevisionForm } from './revision.form';
import { RevisionPage, revisionPage } from './revision.page';
import { scoringPaths } from './scoring.paths';

/** Changing one submitted score in deliberation. */
@Controller(':lang/panel-room/score/:reviewId/revisions/:criterion')
export class RevisionController {
  constructor(
    private readonly desks: DeskQueries,
    private readonly revisions: RevisionsService,
  ) {}

  @Get()
  @Permits('assessment.revise', on('review'))
  edit(
    @Req() request: BenchRequest,
    @Param('reviewId') reviewId: string,
    @Param('criterion') code: string,
  ): Promise<RevisionPage> {
    return this.page(request, reviewId, code, null);
  }

  @Post()
  @Permits('assessment.revise', on('review'))
  async update(
    @Req() request: BenchRequest,
    @Param('reviewId') reviewId: string,
    @Param('criterion') code: string,
    @Bind(RevisionForm) input: Bound<RevisionForm>,
  ): Promise<RevisionPage | SeeOther> {
    if (input.errors) return this.page(request, reviewId, code, input);
    const { changeReason, number } = input.values;
    try {
      const rating = ratingFrom(input.values);
      await this.revisions.revise(request.actor, reviewId, { criterion: code, rating, changeReason, number });
    } catch (error) {
      if (error instanceof FormErrors) return this.page(request, reviewId, code, withErrors(input, error.fields));
      throw error;
    }
    leaveNotice(request, 'scoring.revise.done');
    return new SeeOther(scoringPaths.own(request.lang, reviewId));
  }

  private async page(
    request: BenchRequest,
    reviewId: string,
    code: string,
    bound: FilledForm | null,
  ): Promise<RevisionPage> {
    const own = await this.desks.versions(request.actor, reviewId);
    const criterion = own.criteria.find((one) => one.code === code);
    const last = own.versions.at(-1);
    if (!criterion || !last) throw new NotFound();
    const { cite } = request.query;
    const more = typeof cite === 'string' && referenceFrom(cite) ? [cite] : [];
    return revisionPage(request.words, {
      own,
      criterion,
      bound: bound ?? filledWith(ratingOn(last.content, code), more),
    });
  }
}
