export { AssessmentContent, EvidenceReference, Rating } from './domain/assessment-content';
export { gapsIn, REASON_WORDS } from './domain/completeness';
export { canonicalVersion, receiptOf, VersionContent, versionFrom } from './domain/receipt';
export { DraftResult, DraftsService } from './drafts.service';
export { Revision, RevisionsService } from './revisions.service';
export { ScoringModule } from './scoring.module';
export { AssessmentRead, CountableRead, ScoringQueries, VersionRead } from './scoring.queries';
export { SubmissionsService } from './submissions.service';
export { scoringPaths } from './web/scoring.paths';
