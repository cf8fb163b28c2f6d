import { Controller, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { NotFound } from '../../common/errors';
import { Bind, Bound } from '../../common/web/form';
import type { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { PracticeQueries } from '../practice/practice.queries';
import { PracticeService } from '../practice/practice.service';
import { MergeForm } from './merge.form';
import { MergePage } from './merge.page';
import { merging, storedText } from './merging';
import { PracticePages } from './practice-pages';
import { practicePaths } from './practice.paths';

/** The choice between two windows' texts on the practice case. */
@Controller(':lang/panel-room/practice/:cycleId/score/:criterion/merges')
export class PracticeMergesController {
  constructor(
    private readonly practice: PracticeQueries,
    private readonly pages: PracticePages,
    private readonly service: PracticeService,
  ) {}

  @Post()
  @Permits('practice.score', on('practice', 'cycleId'))
  async create(
    @Req() request: BenchRequest,
    @Param('cycleId') cycleId: string,
    @Param('criterion') criterion: string,
    @Bind(MergeForm) input: Bound<MergeForm>,
  ): Promise<MergePage | SeeOther> {
    const { own, criteria } = await this.practice.open(request.actor, cycleId);
    if (!criteria.some(({ code }) => code === criterion)) throw new NotFound();
    const step = merging(input, own.draft, criterion);
    const stored = storedText(own.draft, own.rev, criterion);
    if ('again' in step) return this.pages.merge(request, cycleId, criterion, { ...step.again, result: stored });
    const { rev, tab } = input.values;
    const save = { criterion, rating: step.merged, rev, tab, seq: null };
    const result = await this.service.saveDraft(request.actor, cycleId, save);
    if (result.kind === 'conflict') return this.pages.merge(request, cycleId, criterion, { mine: step.merged, result });
    return new SeeOther(practicePaths.criterion(request.lang, cycleId, criterion));
  }
}
