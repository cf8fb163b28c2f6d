export * from './domain/background';
export * from './domain/ballot-check';
export { ElectionRead, RoundRead, RoundResultRead, StateRead, timetableOf } from './domain/election-read';
export { FactRead, FactSubjectKind, factSubjects } from './domain/fact-read';
export { candidacyFactKinds, factTerm } from './domain/fact-kinds';
export {
  factText,
  isText,
  periodInWords,
  postInWords,
  requirementName,
  spanInWords,
  workInWords,
} from './domain/fact-text';
export * from './domain/facts';
export * from './domain/joint-feasibility';
export * from './domain/judge-rules';
export * from './domain/minimum-voting-requirements';
export * from './domain/posts';
export * from './domain/records';
export * from './domain/required-majority';
export * from './domain/requirement';
export * from './domain/round-outcome';
export * from './domain/states-parties';
export * from './domain/timetable';
export { ElectionsReference, KnownRound } from './elections-reference';
export { ElectionsModule } from './elections.module';
export { ElectionsQueries } from './elections.queries';
export { ElectionCommand, ElectionsService } from './elections.service';
export { FactChanges, Facts, NewFact } from './facts';
export * from './seed';
export { SetupTask, SetupTasks, SetupTaskState } from './setup-tasks';
export { backgroundFields, BackgroundInput, bindBackground } from './web/background.form';
export { BackgroundPage, backgroundPage, BackgroundPlace } from './web/background.page';
export { electionPaths } from './web/election.paths';
