export { AFTER_DEADLINE } from './domain/link-limits';
export { LinkEntranceModule } from './link-entrance.module';
export { inBothZones } from './links/link-mail-messages';
export { LinkMails, LinkOccasion } from './links/link-mails';
export { LinkQueries } from './links/link.queries';
export { LinkSessions } from './links/link-sessions';
export { PersonalLinks } from './links/personal-links.service';
export { CandidateProcess, CandidateProcesses, Stage } from './ports/candidate-processes';
export { QuestionnairesModule } from './questionnaires.module';
