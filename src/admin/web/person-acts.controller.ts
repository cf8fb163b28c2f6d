import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { NotFound } from '../../common/errors';
import { UnitOfWork } from '../../common/persistence';
import { leaveNotice } from '../../common/web/notice';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { UserRead, Users } from '../../identity';
import { PERSON_ACTS, PersonAct, PersonActs } from '../people/person-acts';
import { ActPage, actPage } from './act.page';
import { adminPaths } from './admin.paths';
import { crumbs } from './edit-person.page';

/** A page that says what will happen, and the button that does it. */
@Controller(':lang/admin/people/:userId/acts/:act')
export class PersonActsController {
  constructor(
    private readonly users: Users,
    private readonly acts: PersonActs,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @Permits('user.edit', on('user'))
  async new(
    @Req() { words, lang }: BenchRequest,
    @Param('userId') id: string,
    @Param('act') name: string,
  ): Promise<ActPage> {
    const act = actNamed(name);
    const user = await this.user(id);
    const t = (part: string) => words.t(`admin.act.${act}.${part}`, { name: user.name });
    return actPage(words, {
      title: t('title'),
      breadcrumbs: crumbs(words, user, `admin.act.${act}.title`),
      paragraphs: [t('lead')],
      note: null,
      action: adminPaths.act(lang, id, act),
      label: t('confirm'),
      back: adminPaths.person(lang, id),
    });
  }

  @Post()
  @Permits('user.edit', on('user'))
  async create(
    @Req() request: BenchRequest,
    @Param('userId') id: string,
    @Param('act') name: string,
  ): Promise<SeeOther> {
    const act = actNamed(name);
    const user = await this.user(id);
    await this.unitOfWork.run(request.actor, (tx) => this.acts.carryOut(tx, act, id));
    leaveNotice(request, `admin.act.${act}.done`, { name: user.name });
    return new SeeOther(adminPaths.person(request.lang, id));
  }

  private async user(id: string): Promise<UserRead> {
    const user = await this.users.byId(id);
    if (!user) throw new NotFound();
    return user;
  }
}

function actNamed(name: string): PersonAct {
  const act = PERSON_ACTS.find((known) => known === name);
  if (!act) throw new NotFound();
  return act;
}
