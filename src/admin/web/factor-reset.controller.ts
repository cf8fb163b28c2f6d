import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { NotFound } from '../../common/errors';
import { UnitOfWork } from '../../common/persistence';
import { leaveNotice } from '../../common/web/notice';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { UserRead, Users } from '../../identity';
import { FactorResetApproval } from '../people/factor-reset-approval';
import { ActPage, actPage } from './act.page';
import { adminPaths } from './admin.paths';
import { crumbs } from './edit-person.page';

@Controller(':lang/admin/people/:userId/factor-reset')
export class FactorResetController {
  constructor(
    private readonly users: Users,
    private readonly approval: FactorResetApproval,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @Permits('user.edit', on('user'))
  async new(@Req() { words, lang, actor }: BenchRequest, @Param('userId') id: string): Promise<ActPage> {
    const user = await this.user(id);
    const t = (part: string, params = {}) => words.t(`admin.act.factorReset.${part}`, { name: user.name, ...params });
    const refusal = await this.refusal(user, actor.userId);
    const pending = await this.approval.pending(id);
    const first = pending ? ((await this.users.byId(pending.firstBy))?.name ?? '') : '';
    return actPage(words, {
      title: t('title'),
      breadcrumbs: crumbs(words, user, 'admin.act.factorReset.title'),
      paragraphs: [t('lead'), ...(pending && !refusal ? [t('second', { first })] : [])],
      note: refusal ? t(refusal) : null,
      action: refusal ? null : adminPaths.factorReset(lang, id),
      label: t(pending ? 'confirmSecond' : 'confirm'),
      back: adminPaths.person(lang, id),
    });
  }

  @Post()
  @Permits('user.resetFactors', on('factorReset', 'userId'))
  async create(@Req() request: BenchRequest, @Param('userId') id: string): Promise<SeeOther> {
    const user = await this.user(id);
    const step = await this.unitOfWork.run(request.actor, (tx) => this.approval.give(tx, id));
    leaveNotice(request, `admin.act.factorReset.${step === 'first' ? 'waits' : 'done'}`, { name: user.name });
    return new SeeOther(adminPaths.person(request.lang, id));
  }

  /** Why this administrator cannot say yes now. */
  private async refusal(user: UserRead, actorId: string | null): Promise<string | null> {
    const administrators = await this.users.holding('administrator');
    if (administrators.length < 2) return 'alone';
    const pending = await this.approval.pending(user.id);
    return pending?.firstBy === actorId ? 'ownFirst' : null;
  }

  private async user(id: string): Promise<UserRead> {
    const user = await this.users.byId(id);
    if (!user || user.status !== 'active') throw new NotFound();
    return user;
  }
}
