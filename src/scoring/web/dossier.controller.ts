import { Controller, Get, Param, Req } from '@nestjs/common';
import { Access, on, Permits } from '../../access';
import { BindQuery, Bound } from '../../common/web/form';
import type { BenchRequest } from '../../common/web/request';
import { DeskMaterialQueries } from '../desk-material.queries';
import { DeskQueries } from '../desk.queries';
import { DossierLog } from '../dossier-log';
import { DossierForm } from './dossier.form';
import { DossierPage, dossierPage } from './dossier.page';

/** Documents and facts of one candidate. */
@Controller(':lang/panel-room/dossier/:reviewId')
export class DossierController {
  constructor(
    private readonly desks: DeskQueries,
    private readonly material: DeskMaterialQueries,
    private readonly log: DossierLog,
    private readonly access: Access,
  ) {}

  @Get()
  @Permits('dossier.read', on('review'))
  async show(
    @Req() request: BenchRequest,
    @Param('reviewId') reviewId: string,
    @BindQuery(DossierForm) query: Bound<DossierForm>,
  ): Promise<DossierPage> {
    const { actor, words } = request;
    const desk = await this.desks.open(actor, reviewId);
    await this.log.opened(actor, desk.seat);
    const view = query.errors ? { q: null, original: false, for: null } : query.values;
    const criterion = desk.criteria.some(({ code }) => code === view.for) ? (view.for ?? '') : '';
    return dossierPage(words, {
      desk,
      facts: await this.material.facts(desk),
      notes: await this.material.notes(desk),
      q: view.q ?? '',
      original: view.original,
      criterion,
      maySubmit: this.access.may(actor, 'assessment.edit', request.facts),
      mayRevise: this.access.may(actor, 'assessment.revise', request.facts),
    });
  }
}
