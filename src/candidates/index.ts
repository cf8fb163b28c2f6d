export { CandidaciesService, CandidacyOrigin, WithdrawalCommand } from './candidacies.service';
export { CandidacyEdits } from './candidacy-edits.service';
export { CandidatesReference } from './candidates-reference';
export { CandidatesModule } from './candidates.module';
export { CandidatesQueries } from './candidates.queries';
export { ContactCommand, ContactRead, Contacts } from './contacts';
export { CandidacyCommand, PersonCommand, personNames } from './domain/candidacy-command';
export {
  CandidacyRead,
  CandidacyStatus,
  EvidenceKind,
  EvidenceRead,
  PassageFile,
  NominationRoute,
  PassageRead,
  WithdrawalRead,
} from './domain/candidacy-read';
export * from './domain/facts';
export { initialsOf } from './domain/name-parts';
export { passagesOf, wordCount } from './domain/passages';
export * from './domain/records';
export * from './domain/round-results';
export { EvidenceQueries } from './evidence.queries';
export { EvidenceCommand, EvidenceService } from './evidence.service';
export { CriterionChoice, CriterionChoices } from './ports/criterion-choices';
export { NominationChanges } from './ports/nomination-changes';
export { RecordPart, RecordParts } from './record-parts';
export * from './seed';
export { shownName, stateOf } from './web/candidates-index.page';
export { candidatePaths } from './web/candidate.paths';
