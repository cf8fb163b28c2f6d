import { Injectable } from '@nestjs/common';
import { AuditFilter, AuditQueries, ChainedRow } from '../../audit';
import { Users } from '../../identity';
import { AuditLine, auditLine, peopleIn } from './audit-words';

@Injectable()
export class AuditLines {
  constructor(
    private readonly audit: AuditQueries,
    private readonly users: Users,
  ) {}

  /** One page of the log with names, newest first. */
  async page(filter: AuditFilter, size: number): Promise<AuditLine[]> {
    return this.named(await this.audit.page(filter, size));
  }

  private async named(rows: ChainedRow[]): Promise<AuditLine[]> {
    const people = await this.users.byIds(peopleIn(rows));
    return rows.map((row) => auditLine(row, people));
  }
}
