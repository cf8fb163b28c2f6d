import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Permits } from '../../access';
import { UnitOfWork } from '../../common/persistence';
import { onceKey } from '../../common/persistence/once';
import { Bind, Bound } from '../../common/web/form';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { Actor } from '../../policy';
import { auditCsv } from '../log/audit-csv';
import { AuditLines } from '../log/audit-log.queries';
import { adminPaths } from './admin.paths';
import { auditFilter } from './audit-filter';
import { AuditForm } from './audit.form';

const MOST_ROWS = 50_000;

/** The rows as filtered, for a spreadsheet. Taking them out is itself recorded (S42). */
@Controller(':lang/admin/audit/export')
export class AuditExportController {
  constructor(
    private readonly log: AuditLines,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Where somebody lands who had to confirm first. */
  @Get()
  @Permits('audit.export')
  new(@Req() { lang }: BenchRequest): SeeOther {
    return new SeeOther(adminPaths.audit(lang));
  }

  @Post()
  @Permits('audit.export')
  async create(
    @Req() request: BenchRequest,
    @Res({ passthrough: true }) response: Response,
    @Bind(AuditForm) input: Bound<AuditForm>,
  ): Promise<string | SeeOther> {
    if (input.errors) return new SeeOther(adminPaths.audit(request.lang));
    const lines = await this.log.page(auditFilter(input.values), MOST_ROWS);
    await this.record(request.actor, lines.length);
    response.status(200).type('text/csv; charset=utf-8').attachment('audit.csv');
    return auditCsv(lines);
  }

  /** The same page may be downloaded again, so the form's one-time key is left alone. */
  private record(actor: Actor, rows: number): Promise<void> {
    return onceKey.exit(() => this.unitOfWork.run(actor, async (tx) => tx.audit('audit.exported', 'site', { rows })));
  }
}
