import { Module } from '@nestjs/common';
import { CandidatesModule } from '../candidates';
import { CriteriaModule } from '../criteria';
import { DeliberationModule } from '../deliberation';
import { ElectionsModule } from '../elections';
import { PanelModule } from '../panel';
import { PanelSources, SiteDataQueries, SiteSources } from './site/site-data.queries';
import { BuilderParts, SiteBuilder } from './snapshots/site-builder';

@Module({
  imports: [ElectionsModule, CriteriaModule, CandidatesModule, PanelModule, DeliberationModule],
  providers: [PanelSources, SiteSources, SiteDataQueries, BuilderParts, SiteBuilder],
  exports: [SiteDataQueries, SiteBuilder],
})
export class PublicationModule {}
