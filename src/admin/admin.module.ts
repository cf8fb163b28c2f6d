import { Module, OnModuleInit } from '@nestjs/common';
import { FactLoaders } from '../access';
import { Area, Navigation, NavigationItem } from '../common/web/navigation';
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
    const { people, audit, system } = adminPaths;
    this.navigation.add(
      entry('admin', 'people', people, 'user.list', 10),
      entry('admin', 'audit', audit, 'audit.view', 20),
      entry('admin', 'system', system, 'system.view', 30),
      entry('staff', 'audit', audit, 'audit.view', 90),
      entry('staff', 'people', people, 'user.list', 95),
    );
  }
}

type Href = NavigationItem['href'];

function entry(
  area: Area,
  section: string,
  href: Href,
  action: NavigationItem['action'],
  order: number,
): NavigationItem {
  return { area, section, label: `admin.nav.${section}`, href, action, order };
}
