import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { emptyForm, FilledForm } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { DeclarationsService } from '../../declarations.service';
import { DeclareDesk, Declaring } from '../../declare-desk';
import { nextAfter, SittingDesk, SittingStanding } from '../../sitting-desk';
import { panelRoomPaths } from '../panel-room.paths';
import { tried } from '../tried';
import { bindDeclaration, declarationCommand } from './declaration.form';
import { DeclarePage, declarePage } from './declare.page';
import { SittingDonePage, sittingDonePage } from './sitting-done.page';

/** Declaring conflicts on all candidates, one after another. */
@Controller(':lang/panel-room/sitting')
export class SittingsController {
  constructor(
    private readonly sitting: SittingDesk,
    private readonly desk: DeclareDesk,
    private readonly declarations: DeclarationsService,
  ) {}

  @Get()
  @Permits('panelRoom.enter')
  async show(
    @Req() request: BenchRequest,
    @Query('after') after: string | string[] | undefined,
  ): Promise<DeclarePage | SittingDonePage> {
    const standing = await this.sitting.of(request.actor);
    const next = nextAfter(standing.open, typeof after === 'string' ? after : null);
    if (!next) return sittingDonePage(request.words, standing);
    return this.page(request, standing, await this.desk.of(request.actor, next.review.id), emptyForm());
  }

  @Post(':reviewId')
  @Permits('conflict.declare', on('review'))
  async create(
    @Req() request: BenchRequest,
    @Param('reviewId') id: string,
    @Body() body: unknown,
  ): Promise<DeclarePage | SeeOther> {
    const declaring = await this.desk.of(request.actor, id);
    const standing = await this.sitting.of(request.actor);
    const input = bindDeclaration(body, declaring.likely);
    const declare = () =>
      this.declarations.declare(request.actor, id, declarationCommand(input.values, declaring.likely));
    const refused = input.errors ? input : await tried(input, declare);
    if (refused) return this.page(request, standing, declaring, refused);
    leaveNotice(request, 'panel.notice.declaredOn', { name: declaring.own.candidacy.name });
    // Those left for later stay so: the sitting goes on after this one.
    return new SeeOther(this.nextPath(request.lang, standing, id));
  }

  private page(
    { words, lang }: BenchRequest,
    standing: SittingStanding,
    declaring: Declaring,
    bound: FilledForm,
  ): DeclarePage {
    const { id } = declaring.own.review;
    const skip = nextAfter(standing.open, id) ? panelRoomPaths.sittingAfter(lang, id) : null;
    const of = standing.done.length + standing.open.length;
    return declarePage(words, { ...declaring, bound, sitting: { done: standing.done.length, of, skip } });
  }

  /** What comes after this one once it is declared on. */
  private nextPath(lang: string, { open }: SittingStanding, id: string): string {
    const at = open.findIndex(({ review }) => review.id === id);
    const before = open[at - 1];
    return before ? panelRoomPaths.sittingAfter(lang, before.review.id) : panelRoomPaths.sitting(lang);
  }
}
