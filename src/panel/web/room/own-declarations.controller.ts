import { Controller, Get, Param, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { BenchRequest } from '../../../common/web/request';
import { DeclareDesk } from '../../declare-desk';
import { OwnReviews } from '../../own-reviews';
import { RoomLinks } from '../../ports/room-links';
import { DeclarationShowPage, declarationShowPage } from './declaration-show.page';
import { DeclarationsPage, declarationsPage } from './declarations.page';

/** A member's own declarations. */
@Controller(':lang/panel-room/declarations')
export class OwnDeclarationsController {
  constructor(
    private readonly reviews: OwnReviews,
    private readonly desk: DeclareDesk,
    private readonly links: RoomLinks,
  ) {}

  @Get()
  @Permits('panelRoom.enter')
  async index(@Req() request: BenchRequest): Promise<DeclarationsPage> {
    return declarationsPage(request.words, { reviews: await this.reviews.all(request.actor) });
  }

  @Get(':reviewId')
  @Permits('conflict.view', on('review'))
  async show(@Req() request: BenchRequest, @Param('reviewId') id: string): Promise<DeclarationShowPage> {
    const declaring = await this.desk.of(request.actor, id);
    const { own } = declaring;
    const { phase } = own.standing;
    const dossier = phase === 'draft' ? null : this.links.href('dossier', request.lang, id);
    const score = phase === 'open' ? this.links.href('score', request.lang, id) : null;
    return declarationShowPage(request.words, { ...declaring, dossier, score });
  }
}
