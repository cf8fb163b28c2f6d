import { Module } from '@nestjs/common';
import { CandidatesModule } from '../candidates';
import { CriteriaModule } from '../criteria';
import { DeliberationModule } from '../deliberation';
import { ElectionsModule } from '../elections';
import { PanelModule } from '../panel';
import { CandidacySources } from './release/candidacy-sources';
import { ReleaseContents } from './release/release-content';
import { ReleaseFacts } from './release/release.facts';
import { ReleaseParts } from './release/release-parts';
import { ReleasesService } from './release/releases.service';
import { PanelSources } from './site/panel-sources';
import { SiteDataQueries } from './site/site-data.queries';
import { SiteSources } from './site/site-sources';
import { BuilderParts, SiteBuilder } from './snapshots/site-builder';

const site = [PanelSources, SiteSources, SiteDataQueries, BuilderParts, SiteBuilder];
const release = [CandidacySources, ReleaseContents, ReleaseFacts, ReleaseParts, ReleasesService];

@Module({
  imports: [ElectionsModule, CriteriaModule, CandidatesModule, PanelModule, DeliberationModule],
  providers: [...site, ...release],
  exports: [SiteDataQueries, SiteBuilder, ReleaseContents, ReleasesService],
})
export class PublicationModule {}
