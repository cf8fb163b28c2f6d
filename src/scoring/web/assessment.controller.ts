import { Controller, Get, Param, Req } from '@nestjs/common';
import { Access, on, Permits } from '../../access';
import type { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { Desk, DeskQueries } from '../desk.queries';
import { referenceFrom } from '../domain/assessment-content';
import type { DeskPlace } from '../domain/desk-place';
import { nextToScore } from '../domain/completeness';
import { PlacesQueries } from '../places.queries';
import { scoringPaths } from './scoring.paths';

/** Leads to where a member goes on: the next criterion, the submitted scores, or the dossier. */
@Controller(':lang/panel-room/score/:reviewId')
export class AssessmentController {
  constructor(
    private readonly desks: DeskQueries,
    private readonly access: Access,
    private readonly places: PlacesQueries,
  ) {}

  @Get()
  @Permits('dossier.read', on('review'))
  async index(@Req() request: BenchRequest, @Param('reviewId') reviewId: string): Promise<SeeOther> {
    const { actor, facts, lang } = request;
    if (!this.access.may(actor, 'assessment.edit', facts)) {
      const path = facts.hasSubmittedOwn ? scoringPaths.own : scoringPaths.dossier;
      return new SeeOther(path(lang, reviewId));
    }
    const desk = await this.desks.open(actor, reviewId);
    const { criterion, document, passage } = await this.placeOf(desk);
    const { cite } = request.query;
    if (typeof cite === 'string' && referenceFrom(cite))
      return new SeeOther(scoringPaths.cite(lang, reviewId, criterion, cite));
    const view = { document, at: passage ? String(passage) : '' };
    return new SeeOther(scoringPaths.desk(lang, reviewId, criterion, view));
  }

  /** Where the member left off; at first the first criterion that is not complete. */
  private async placeOf(desk: Desk): Promise<DeskPlace> {
    const kept = await this.places.of(desk);
    if (kept) return kept;
    const codes = desk.criteria.map(({ code }) => code);
    return { criterion: nextToScore(desk.draft.draft, codes) ?? '', document: '', passage: 0 };
  }
}
