import { Controller, Get, Header, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Access, on, Permits } from '../../access';
import { NotFound } from '../../common/errors';
import type { BenchRequest } from '../../common/web/request';
import { DeskQueries, OwnVersions } from '../desk.queries';
import { CountedReceipts } from '../ports/counted-receipts';
import { ReceiptPage, receiptPage } from './receipt.page';

/** Receipts of one's submitted versions, to be checked at any time. */
@Controller(':lang/panel-room/score/:reviewId/receipt')
export class ReceiptController {
  constructor(
    private readonly desks: DeskQueries,
    private readonly access: Access,
    private readonly counted: CountedReceipts,
  ) {}

  @Get()
  @Permits('assessment.readOwn', on('review'))
  async index(@Req() request: BenchRequest, @Param('reviewId') reviewId: string): Promise<ReceiptPage> {
    const { receipt } = request.query;
    return receiptPage(request.words, {
      own: await this.submitted(request, reviewId),
      sealed: await this.counted.of(reviewId),
      typed: typeof receipt === 'string' ? receipt.slice(0, 200) : '',
      timeZone: request.actor.timeZone,
      mayRevise: this.access.may(request.actor, 'assessment.revise', request.facts),
    });
  }

  /** The very bytes that the receipt was computed over, for any SHA-256 program. */
  @Get(':number')
  @Permits('assessment.readOwn', on('review'))
  @Header('Content-Type', 'application/json; charset=utf-8')
  async show(
    @Req() request: BenchRequest,
    @Res({ passthrough: true }) response: Response,
    @Param('reviewId') reviewId: string,
    @Param('number') number: string,
  ): Promise<string> {
    const { versions } = await this.submitted(request, reviewId);
    const version = versions.find((one) => String(one.number) === number);
    if (!version) throw new NotFound();
    response.setHeader('Content-Disposition', `attachment; filename="assessment-version-${version.number}.json"`);
    return version.canonical;
  }

  private async submitted(request: BenchRequest, reviewId: string): Promise<OwnVersions> {
    const own = await this.desks.versions(request.actor, reviewId);
    if (own.versions.length === 0) throw new NotFound();
    return own;
  }
}
