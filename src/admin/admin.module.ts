import { Module, OnModuleInit } from '@nestjs/common';
import { FactLoaders } from '../access';
import { Navigation } from '../common/web/navigation';
import { HealthModule } from './health/health.module';
import { AuditLines } from './log/audit-log.queries';
import { FactorResetApproval } from './people/factor-reset-approval';
import { PersonActs } from './people/person-acts';
import { adminPaths } from './web/admin.paths';
import { AuditExportController } from './web/audit-export.controller';
import { AuditController } from './web/audit.controller';
import { DetailsController } from './web/details.controller';
import { FactorResetController } from './web/factor-reset.controller';
import { HomeController } from './web/home.controller';
import { PeopleController } from './web/people.controller';
import { PersonActsController } from './web/person-acts.controller';
import { PersonController } from './web/person.controller';
import { RolesController } from './web/roles.controller';
import { SessionEndController } from './web/session-end.controller';
import { SystemController } from './web/system.controller';

const people = [
  PeopleController,
  PersonController,
  DetailsController,
  RolesController,
  PersonActsController,
  FactorResetController,
];

@Module({
  imports: [HealthModule],
  controllers: [
    HomeController,
    ...people,
    SessionEndController,
    AuditExportController,
    AuditController,
    SystemController,
  ],
  providers: [AuditLines, FactorResetApproval, PersonActs],
})
export class AdminModule implements OnModuleInit {
  constructor(
    private readonly navigation: Navigation,
    private readonly loaders: FactLoaders,
    private readonly factorResets: FactorResetApproval,
  ) {}

  onModuleInit(): void {
    this.loaders.register('factorReset', (actor, ids, db) => this.factorResets.facts(actor, ids, db));
    const label = (section: string) => `admin.nav.${section}`;
    this.navigation.add(
      {
        area: 'admin',
        section: 'people',
        label: label('people'),
        href: adminPaths.people,
        action: 'user.list',
        order: 10,
      },
      {
        area: 'admin',
        section: 'audit',
        label: label('audit'),
        href: adminPaths.audit,
        action: 'audit.view',
        order: 20,
      },
      {
        area: 'admin',
        section: 'system',
        label: label('system'),
        href: adminPaths.system,
        action: 'system.view',
        order: 30,
      },
      {
        area: 'staff',
        section: 'audit',
        label: label('audit'),
        href: adminPaths.audit,
        action: 'audit.view',
        order: 90,
      },
      {
        area: 'staff',
        section: 'people',
        label: label('people'),
        href: adminPaths.people,
        action: 'user.list',
        order: 95,
      },
    );
  }
}
