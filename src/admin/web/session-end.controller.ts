import { Controller, Get, Post, Req } from '@nestjs/common';
import { Permits } from '../../access';
import { UnitOfWork } from '../../common/persistence';
import { accountPaths } from '../../common/web/account.paths';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { Accounts } from '../../identity';
import { ActPage, actPage } from './act.page';
import { adminPaths } from './admin.paths';

/** Everybody out: after a theft or before a restore (S10). */
@Controller(':lang/admin/session-end')
export class SessionEndController {
  constructor(
    private readonly accounts: Accounts,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @Permits('user.edit')
  new(@Req() { words, lang }: BenchRequest): ActPage {
    const title = words.t('admin.sessionEnd.title');
    return actPage(words, {
      title,
      breadcrumbs: [
        { label: words.t('admin.people.title'), href: adminPaths.people(lang) },
        { label: title, href: null },
      ],
      paragraphs: [words.t('admin.sessionEnd.lead')],
      note: null,
      action: adminPaths.sessionEnd(lang),
      label: words.t('admin.sessionEnd.confirm'),
      back: adminPaths.people(lang),
    });
  }

  @Post()
  @Permits('user.edit')
  async create(@Req() { actor, lang }: BenchRequest): Promise<SeeOther> {
    await this.unitOfWork.run(actor, (tx) => this.accounts.endEverySession(tx));
    return new SeeOther(accountPaths.signIn(lang));
  }
}
