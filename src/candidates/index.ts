export {
  CandidaciesService,
  CandidacyCommand,
  CandidacyOrigin,
  PersonCommand,
  WithdrawalCommand,
} from './candidacies.service';
export { CandidatesReference } from './candidates-reference';
export { CandidatesModule } from './candidates.module';
export { CandidatesQueries } from './candidates.queries';
export { CandidacyRead, CandidacyStatus, EvidenceRead, NominationRoute, WithdrawalRead } from './domain/candidacy-read';
export * from './domain/facts';
export { initialsOf, nameFromSortName } from './domain/name-parts';
export { passagesOf, wordCount } from './domain/passages';
export * from './domain/records';
export * from './domain/round-results';
export { EvidenceQueries } from './evidence.queries';
export { EvidenceCommand, EvidenceService } from './evidence.service';
export * from './seed';
export { candidatePaths } from './web/candidate.paths';
