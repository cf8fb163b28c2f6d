import { Body, Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { emptyForm, fill } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { DeclarationsService } from '../../declarations.service';
import { DeclareDesk } from '../../declare-desk';
import { panelRoomPaths } from '../panel-room.paths';
import { tried } from '../tried';
import { bindDeclaration, declarationCommand, fieldsOf } from './declaration.form';
import { DeclarePage, declarePage } from './declare.page';

/** Declaring conflicts on one candidate. */
@Controller(':lang/panel-room/declare/:reviewId')
export class DeclareController {
  constructor(
    private readonly desk: DeclareDesk,
    private readonly declarations: DeclarationsService,
  ) {}

  @Get()
  @Permits('conflict.declare', on('review'))
  async edit(@Req() request: BenchRequest, @Param('reviewId') id: string): Promise<DeclarePage> {
    const declaring = await this.desk.of(request.actor, id);
    const bound = declaring.before ? fill(fieldsOf(declaring.before)) : emptyForm();
    return declarePage(request.words, { ...declaring, bound, sitting: null });
  }

  @Post()
  @Permits('conflict.declare', on('review'))
  async create(
    @Req() request: BenchRequest,
    @Param('reviewId') id: string,
    @Body() body: unknown,
  ): Promise<DeclarePage | SeeOther> {
    const declaring = await this.desk.of(request.actor, id);
    const input = bindDeclaration(body, declaring.likely);
    const declare = () =>
      this.declarations.declare(request.actor, id, declarationCommand(input.values, declaring.likely));
    const refused = input.errors ? input : await tried(input, declare);
    if (refused) return declarePage(request.words, { ...declaring, bound: refused, sitting: null });
    const isAside = input.values.answer === 'stepped_aside';
    leaveNotice(request, isAside ? 'panel.notice.steppedAside' : 'panel.notice.declared');
    return new SeeOther(panelRoomPaths.declaration(request.lang, id));
  }
}
