import { Controller, Get, Req } from '@nestjs/common';
import { Permits } from '../../access';
import { BindQuery, Bound } from '../../common/web/form';
import { BenchRequest } from '../../common/web/request';
import { Users } from '../../identity';
import { AuditLines } from '../log/audit-log.queries';
import { auditFilter } from './audit-filter';
import { AuditForm } from './audit.form';
import { AuditPage, auditPage } from './audit.page';

const SIZE = 50;

@Controller(':lang/admin/audit')
export class AuditController {
  constructor(
    private readonly log: AuditLines,
    private readonly users: Users,
  ) {}

  @Get()
  @Permits('audit.view')
  async index(
    @Req() { words, actor }: BenchRequest,
    @BindQuery(AuditForm) input: Bound<AuditForm>,
  ): Promise<AuditPage> {
    const found = input.errors ? [] : await this.log.page(auditFilter(input.values), SIZE + 1);
    const people = await this.users.list();
    const lines = found.slice(0, SIZE);
    return auditPage(words, { bound: input, lines, people, hasOlder: found.length > SIZE, timeZone: actor.timeZone });
  }
}
