import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../../access';
import { Bind, Bound, emptyForm, fill } from '../../../common/web/form';
import { leaveNotice } from '../../../common/web/notice';
import { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { DeclarationReader } from '../../declaration-reader';
import { DeclarationsService } from '../../declarations.service';
import { OwnReviews } from '../../own-reviews';
import { panelRoomPaths } from '../panel-room.paths';
import { tried } from '../tried';
import { contentOf, DeclarationForm, fieldsOf } from './declaration.form';
import { DeclarePage, declarePage } from './declare.page';

/** Declaring conflicts on one candidate. */
@Controller(':lang/panel-room/declare/:reviewId')
export class DeclareController {
  constructor(
    private readonly reviews: OwnReviews,
    private readonly reader: DeclarationReader,
    private readonly declarations: DeclarationsService,
  ) {}

  @Get()
  @Permits('conflict.declare', on('review'))
  async edit(@Req() request: BenchRequest, @Param('reviewId') id: string): Promise<DeclarePage> {
    const own = await this.reviews.one(request.actor, id);
    const before = await this.reader.own(request.actor, id);
    const bound = before ? fill(fieldsOf(before)) : emptyForm();
    return declarePage(request.words, { own, bound, isAmending: before !== null });
  }

  @Post()
  @Permits('conflict.declare', on('review'))
  async create(
    @Req() request: BenchRequest,
    @Param('reviewId') id: string,
    @Bind(DeclarationForm) input: Bound<DeclarationForm>,
  ): Promise<DeclarePage | SeeOther> {
    const own = await this.reviews.one(request.actor, id);
    const refused = input.errors ? input : await this.declare(request, id, input);
    if (refused) return declarePage(request.words, { own, bound: refused, isAmending: own.declaration !== null });
    leaveNotice(
      request,
      input.values.answer === 'stepped_aside' ? 'panel.notice.steppedAside' : 'panel.notice.declared',
    );
    return new SeeOther(panelRoomPaths.declaration(request.lang, id));
  }

  private declare(
    request: BenchRequest,
    id: string,
    input: Bound<DeclarationForm>,
  ): Promise<Bound<DeclarationForm> | null> {
    const { answer, category } = input.values;
    const command = { answer, category, content: contentOf(input.values) };
    return tried(input, () => this.declarations.declare(request.actor, id, command));
  }
}
