import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { FormErrors, NotFound } from '../../common/errors';
import { Bind, BindQuery, Bound, withErrors } from '../../common/web/form';
import type { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { DraftsService } from '../drafts.service';
import { Frameworks } from '../frameworks';
import { PreferencesService } from '../preferences.service';
import { askedFor, pathAfterSaving, Place, placeAfterSaving } from './after-saving';
import { DeskPages } from './desk';
import { reviewDesk } from './desk-paths';
import { choiceFrom, DeskQueryForm } from './desk-query.form';
import { MergePage } from './merge.page';
import { MergePages } from './merges';
import { RatingForm, saveFrom } from './rating.form';
import { RatingPage } from './rating.page';

/** One criterion of the own assessment, beside the dossier. */
@Controller(':lang/panel-room/score/:reviewId/:criterion')
export class RatingController {
  constructor(
    private readonly pages: DeskPages,
    private readonly merges: MergePages,
    private readonly drafts: DraftsService,
    private readonly frameworks: Frameworks,
    private readonly preferences: PreferencesService,
  ) {}

  @Get()
  @Permits('assessment.edit', on('review'))
  edit(
    @Req() request: BenchRequest,
    @Param('reviewId') reviewId: string,
    @Param('criterion') code: string,
    @BindQuery(DeskQueryForm) query: Bound<DeskQueryForm>,
  ): Promise<RatingPage> {
    // What an address says of the view and makes no sense is left aside.
    const view = query.errors ? { document: null, original: false, q: null, cite: null, at: null } : query.values;
    return this.pages.show(request, { reviewId, code, choice: choiceFrom(view), cite: view.cite ?? '' });
  }

  @Post()
  @Permits('assessment.edit', on('review'))
  async update(
    @Req() request: BenchRequest,
    @Param('reviewId') reviewId: string,
    @Param('criterion') criterion: string,
    @Bind(RatingForm) input: Bound<RatingForm>,
  ): Promise<RatingPage | MergePage | SeeOther> {
    const criteria = await this.frameworks.codesOf(reviewId);
    if (!criteria.includes(criterion)) throw new NotFound();
    if (input.errors) return this.again(request, reviewId, criterion, input);
    const place = { paths: reviewDesk(request.lang, reviewId), criterion, criteria };
    try {
      const conflict = await this.save(request, reviewId, place, input.values);
      if (conflict) return conflict;
    } catch (error) {
      if (error instanceof FormErrors) return this.again(request, reviewId, criterion, withErrors(input, error.fields));
      throw error;
    }
    return new SeeOther(pathAfterSaving(place, input.values));
  }

  private async save(
    request: BenchRequest,
    reviewId: string,
    place: Place,
    form: RatingForm,
  ): Promise<MergePage | null> {
    const { criterion } = place;
    const { act, of } = askedFor(form.then);
    const evidence = act === 'cite' ? [...form.evidence, of] : form.evidence;
    const save = saveFrom({ ...form, evidence }, criterion);
    const result = await this.drafts.saveDraft(request.actor, reviewId, save, placeAfterSaving(place, form));
    if (result.kind === 'conflict')
      return this.merges.show(request, { reviewId, criterion, mine: save.rating, result });
    if (act === 'shortcuts') await this.preferences.setShortcuts(request.actor, of === 'on');
    return null;
  }

  private again(request: BenchRequest, reviewId: string, code: string, bound: Bound<RatingForm>): Promise<RatingPage> {
    const { document, original, q } = bound.raw;
    const text = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '');
    const choice = { document: text(document) || null, original: text(original) !== '', q: text(q), at: 0 };
    return this.pages.show(request, { reviewId, code, choice, cite: '', bound });
  }
}
