export {
  draftOf,
  inForce,
  QuestionnaireRead,
  QuestionnairesQueries,
  QuestionnaireVersionRead,
} from './build/questionnaires.queries';
export { QuestionnairesService } from './build/questionnaires.service';
export * from './domain';
export { AFTER_DEADLINE } from './domain/link-limits';
export { LinkEntranceModule } from './link-entrance.module';
export { inBothZones } from './links/link-mail-messages';
export { LinkMails, LinkOccasion } from './links/link-mails';
export { LinkQueries } from './links/link.queries';
export { LinkSessions } from './links/link-sessions';
export { PersonalLinks } from './links/personal-links.service';
export { CandidateProcess, CandidateProcesses, Stage } from './ports/candidate-processes';
export { QuestionnairesModule } from './questionnaires.module';
export { defaultQuestionnaires, templateFor } from './seed/default-questionnaires';
export { staffLinkPaths } from './web/staff/staff-link.paths';
