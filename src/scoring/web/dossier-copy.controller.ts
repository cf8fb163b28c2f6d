import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { on, Permits } from '../../access';
import { Clock } from '../../common/time/clock';
import { BindQuery, Bound } from '../../common/web/form';
import type { BenchRequest } from '../../common/web/request';
import { Desk, DeskQueries } from '../desk.queries';
import { DeskMaterialQueries } from '../desk-material.queries';
import { DossierLog } from '../dossier-log';
import { DossierCopyForm } from './dossier-copy.form';
import { DossierCopyPage, dossierCopyPage } from './dossier-copy.page';

/** The whole dossier as one file, for reading without a line. */
@Controller(':lang/panel-room/dossier/:reviewId/copy')
export class DossierCopyController {
  constructor(
    private readonly desks: DeskQueries,
    private readonly material: DeskMaterialQueries,
    private readonly log: DossierLog,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permits('dossier.read', on('review'))
  async show(
    @Req() request: BenchRequest,
    @Res({ passthrough: true }) response: Response,
    @Param('reviewId') reviewId: string,
    @BindQuery(DossierCopyForm) query: Bound<DossierCopyForm>,
  ): Promise<DossierCopyPage> {
    const { actor, words } = request;
    const desk = await this.desks.open(actor, reviewId);
    const wantsNotes = !query.errors && query.values.notes;
    await this.log.copied(actor, desk.seat);
    response.setHeader('Content-Disposition', `attachment; filename="${fileName(desk, request.lang)}"`);
    return dossierCopyPage(words, {
      desk,
      facts: await this.material.facts(desk),
      notes: wantsNotes ? await this.material.notes(desk) : null,
      reader: await this.material.reader(desk),
      at: this.clock.now(),
      timeZone: actor.timeZone,
    });
  }
}

function fileName({ candidate }: Desk, lang: string): string {
  return `dossier-${candidate.slug.replace(/[^a-z0-9-]/gi, '')}-${lang}.html`;
}
