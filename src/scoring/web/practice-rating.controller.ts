import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { FormErrors, NotFound } from '../../common/errors';
import { Bind, BindQuery, Bound, withErrors } from '../../common/web/form';
import type { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { PracticeQueries } from '../practice/practice.queries';
import { PracticeService } from '../practice/practice.service';
import { PreferencesService } from '../preferences.service';
import { askedFor, pathAfterSaving } from './after-saving';
import { choiceFrom, DeskQueryForm } from './desk-query.form';
import { MergePage } from './merge.page';
import { PracticePages } from './practice-pages';
import { practiceDesk } from './practice.paths';
import { RatingForm, saveFrom } from './rating.form';
import { RatingPage } from './rating.page';

const NO_VIEW = { document: null, original: false, q: null, at: null };

/** One criterion of the practice case, on the desk that the real candidates have. */
@Controller(':lang/panel-room/practice/:cycleId/score/:criterion')
export class PracticeRatingController {
  constructor(
    private readonly pages: PracticePages,
    private readonly practice: PracticeQueries,
    private readonly service: PracticeService,
    private readonly preferences: PreferencesService,
  ) {}

  @Get()
  @Permits('practice.score', on('practice', 'cycleId'))
  edit(
    @Req() request: BenchRequest,
    @Param('cycleId') cycleId: string,
    @Param('criterion') code: string,
    @BindQuery(DeskQueryForm) query: Bound<DeskQueryForm>,
  ): Promise<RatingPage> {
    return this.pages.rating(request, { cycleId, code, choice: choiceFrom(query.errors ? NO_VIEW : query.values) });
  }

  @Post()
  @Permits('practice.score', on('practice', 'cycleId'))
  async update(
    @Req() request: BenchRequest,
    @Param('cycleId') cycleId: string,
    @Param('criterion') criterion: string,
    @Bind(RatingForm) input: Bound<RatingForm>,
  ): Promise<RatingPage | MergePage | SeeOther> {
    const criteria = (await this.practice.open(request.actor, cycleId)).criteria.map(({ code }) => code);
    if (!criteria.includes(criterion)) throw new NotFound();
    const again = (bound: Bound<RatingForm>) =>
      this.pages.rating(request, { cycleId, code: criterion, choice: choiceFrom(NO_VIEW), bound });
    if (input.errors) return again(input);
    try {
      const conflict = await this.save(request, cycleId, criterion, input.values);
      if (conflict) return conflict;
    } catch (error) {
      if (error instanceof FormErrors) return again(withErrors(input, error.fields));
      throw error;
    }
    const paths = practiceDesk(request.lang, cycleId);
    return new SeeOther(pathAfterSaving({ paths, criterion, criteria }, input.values));
  }

  private async save(
    request: BenchRequest,
    cycleId: string,
    criterion: string,
    form: RatingForm,
  ): Promise<MergePage | null> {
    const { act, of } = askedFor(form.then);
    const evidence = act === 'cite' ? [...form.evidence, of] : form.evidence;
    const save = saveFrom({ ...form, evidence }, criterion);
    const result = await this.service.saveDraft(request.actor, cycleId, save);
    if (result.kind === 'conflict') return this.pages.merge(request, cycleId, criterion, { mine: save.rating, result });
    if (act === 'shortcuts') await this.preferences.setShortcuts(request.actor, of === 'on');
    return null;
  }
}
