import { Module } from '@nestjs/common';
import { CandidatesModule } from '../candidates';
import { CriteriaModule } from '../criteria';
import { DeliberationModule } from '../deliberation';
import { ElectionsModule } from '../elections';
import { IdentityModule } from '../identity';
import { PanelModule } from '../panel';
import { QuestionnairesModule } from '../questionnaires';
import { CorrectionContents } from './corrections/correction-contents';
import { CorrectionDraftsService } from './corrections/correction-drafts.service';
import { CorrectionsService } from './corrections/corrections.service';
import { PublishingSetup } from './publishing-setup';
import { AnswerSources } from './release/answer-sources';
import { CandidacySources } from './release/candidacy-sources';
import { NewSealsService } from './release/new-seals.service';
import { Previews } from './release/previews';
import { PublishingQueries } from './release/publishing.queries';
import { ReleaseContents } from './release/release-content';
import { ReleaseDesk } from './release/release-desk';
import { ReleaseFacts } from './release/release.facts';
import { ReleaseParts } from './release/release-parts';
import { ReleaseSources } from './release/release-sources';
import { ReleasesService } from './release/releases.service';
import { Revisions } from './release/revisions';
import { TwoPersons } from './release/two-persons';
import { PanelSources } from './site/panel-sources';
import { SiteDataQueries } from './site/site-data.queries';
import { SiteSources } from './site/site-sources';
import { SitePrinter } from './snapshots/site-printer';
import { BuilderParts, SiteBuilder } from './snapshots/site-builder';
import { CorrectionDraftsController } from './web/correction-drafts.controller';
import { CorrectionsController } from './web/corrections.controller';
import { PreviewsController } from './web/previews.controller';
import { PublishingController } from './web/publishing.controller';
import { ReleaseViews } from './web/release-views';
import { ReleasesController } from './web/releases.controller';

const site = [PanelSources, SiteSources, SiteDataQueries, SitePrinter, BuilderParts, SiteBuilder];
const release = [
  AnswerSources,
  CandidacySources,
  ReleaseContents,
  ReleaseFacts,
  ReleaseParts,
  Revisions,
  ReleasesService,
  NewSealsService,
];
const corrections = [CorrectionContents, CorrectionDraftsService, CorrectionsService];
const pages = [ReleaseSources, ReleaseDesk, PublishingQueries, TwoPersons, Previews, ReleaseViews, PublishingSetup];
const controllers = [
  PublishingController,
  ReleasesController,
  PreviewsController,
  CorrectionsController,
  CorrectionDraftsController,
];

@Module({
  imports: [
    ElectionsModule,
    CriteriaModule,
    CandidatesModule,
    IdentityModule,
    QuestionnairesModule,
    PanelModule,
    DeliberationModule,
  ],
  controllers,
  providers: [...site, ...release, ...corrections, ...pages],
  exports: [
    SiteDataQueries,
    SiteBuilder,
    ReleaseContents,
    ReleasesService,
    CorrectionContents,
    CorrectionDraftsService,
    CorrectionsService,
  ],
})
export class PublicationModule {}
