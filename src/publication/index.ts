export { PublicationModule } from './publication.module';
export { SiteBuilder } from './snapshots/site-builder';
export { SnapshotManifest, SnapshotPage, SnapshotStore } from './snapshots/snapshot-store';
export * from './domain/site-data';
export { CorrectionContent, CorrectionContents } from './corrections/correction-contents';
export { CorrectionCommand, CorrectionDraftsService } from './corrections/correction-drafts.service';
export { CorrectionsService } from './corrections/corrections.service';
export { ReleaseContent, ReleaseContents } from './release/release-content';
export { ReleasesService } from './release/releases.service';
export {
  electionsWithPost,
  electionWithChoice,
  missingPage,
  PageOnDemand,
  PUBLIC_SECTIONS,
} from './pages/pages-on-demand';
export { publicPaths } from './pages/public.paths';
export { renderSite, SiteTools } from './pages/render-site';
export { verifyRevisions } from './verification/verify-revisions';
export { verifySite } from './verification/verify-site';
