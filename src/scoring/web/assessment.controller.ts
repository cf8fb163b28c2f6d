import { Controller, Get, Param, Req } from '@nestjs/common';
import { Access, on, Permits } from '../../access';
import type { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { DeskQueries } from '../desk.queries';
import { referenceFrom } from '../domain/assessment-content';
import { nextToScore } from '../domain/completeness';
import { scoringPaths } from './scoring.paths';

/** Leads to where a member goes on: the next criterion, the submitted scores, or the dossier. */
@Controller(':lang/panel-room/score/:reviewId')
export class AssessmentController {
  constructor(
    private readonly desks: DeskQueries,
    private readonly access: Access,
  ) {}

  @Get()
  @Permits('dossier.read', on('review'))
  async index(@Req() request: BenchRequest, @Param('reviewId') reviewId: string): Promise<SeeOther> {
    const { actor, facts, lang } = request;
    if (!this.access.may(actor, 'assessment.edit', facts)) {
      const path = facts.hasSubmittedOwn ? scoringPaths.own : scoringPaths.dossier;
      return new SeeOther(path(lang, reviewId));
    }
    const { draft, criteria } = await this.desks.open(actor, reviewId);
    const codes = criteria.map(({ code }) => code);
    const next = nextToScore(draft.draft, codes) ?? '';
    const cite =
      typeof request.query.cite === 'string' && referenceFrom(request.query.cite) ? request.query.cite : null;
    const path = cite ? scoringPaths.cite(lang, reviewId, next, cite) : scoringPaths.criterion(lang, reviewId, next);
    return new SeeOther(path);
  }
}
