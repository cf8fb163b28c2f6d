import { DynamicModule, Module } from '@nestjs/common';
import { AccessModule } from './access';
import { AdminModule } from './admin';
import { ApprovalsModule } from './approvals';
import { AuditModule } from './audit';
import { CandidatesModule } from './candidates';
import { Settings } from './common/config';
import { Ids } from './common/ids/ids';
import { PersistenceModule } from './common/persistence';
import { PlatformModule } from './common/platform.module';
import { Clock } from './common/time/clock';
import { WebModule } from './common/web/web.module';
import { CriteriaModule } from './criteria';
import { Databases } from './data-source';
import { DeliberationModule } from './deliberation';
import { ElectionsModule } from './elections';
import { IdentityModule } from './identity';
import { MailModule } from './mail';
import { PanelModule } from './panel';
import { PublicationModule } from './publication';
import { LinkEntranceModule, QuestionnairesModule } from './questionnaires';
import { ScoringModule } from './scoring';

/** What a start brings along that is not the usual. */
export interface OwnParts {
  clock?: Clock;
  ids?: Ids;
  /** Modules that only some starts load, such as the example's. */
  modules?: DynamicModule[];
  /** For commands that change nothing: they may look at a database that a server has open. */
  looksOnly?: boolean;
}

@Module({})
export class AppModule {
  static with(settings: Settings, databases: Databases, own: OwnParts): DynamicModule {
    const foundation = [
      PlatformModule.with(settings, own),
      PersistenceModule.with(databases),
      WebModule,
      AuditModule,
      MailModule,
      AccessModule,
      ApprovalsModule,
    ];
    const features = [
      ElectionsModule,
      CriteriaModule,
      CandidatesModule,
      QuestionnairesModule,
      PanelModule,
      ScoringModule,
      DeliberationModule,
      PublicationModule,
      LinkEntranceModule,
    ];
    return {
      module: AppModule,
      imports: [...foundation, IdentityModule, AdminModule, ...features, ...(own.modules ?? [])],
    };
  }
}
