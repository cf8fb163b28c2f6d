export { PublicationModule } from './publication.module';
export { SiteBuilder } from './snapshots/site-builder';
export { SnapshotManifest, SnapshotPage, SnapshotStore } from './snapshots/snapshot-store';
export * from './domain/site-data';
export { ReleaseContent, ReleaseContents } from './release/release-content';
export { ReleasesService } from './release/releases.service';
