import { Module } from '@nestjs/common';
import { CandidatesModule } from '../candidates';
import { ElectionsModule } from '../elections';
import { IdentityModule } from '../identity';
import { ContactChanges } from './links/contact-changes.service';
import { AssistantLinks } from './links/assistant-links.service';
import { Inquiries } from './links/inquiries.service';
import { InquiryQueries } from './links/inquiry.queries';
import { LinkAddressees } from './links/link-addressees';
import { LinkConnections } from './links/link-connections';
import { LinkEntrance } from './links/link-entrance.service';
import { LinkFacts } from './links/link.facts';
import { LinkMails } from './links/link-mails';
import { LinkQueries } from './links/link.queries';
import { LinkRequests } from './links/link-requests.service';
import { LinkSessions } from './links/link-sessions';
import { PersonalLinks } from './links/personal-links.service';
import { RenamedStates } from './links/renamed-states';
import { StaffMails } from './links/staff-mails';
import { CandidateProcesses } from './ports/candidate-processes';
import { QuestionnaireFacts } from './build/questionnaire.facts';
import { QuestionnaireTasks } from './build/questionnaire-tasks';
import { QuestionnairesQueries } from './build/questionnaires.queries';
import { QuestionnairesService } from './build/questionnaires.service';
import { QuestionnairesRepository } from './data/questionnaires.repository';
import { VersionRows } from './data/version-rows';
import { AnswerFileReads } from './answering/answer-file-reads';
import { AnswerFileSweep } from './answering/answer-file-sweep';
import { AnswerFilesService } from './answering/answer-files.service';
import { AnswerFilesRepository } from './data/answer-files.repository';
import { AnswerFilesStore } from './data/answer-files-store';
import { PublishedContents } from './answering/published-contents';
import { ResponseContents } from './data/response-contents';
import { AnsweringEntry } from './answering/answering-entry';
import { AnsweringQueries } from './answering/answering.queries';
import { AnswersService } from './answering/answers.service';
import { AnswerSubmissions } from './answering/answer-submissions.service';
import { SubmittedAnswers } from './answering/submitted-answers.queries';
import { SubmissionCopies } from './answering/submission-copies';
import { AnswerTranslationsRepository } from './data/answer-translations.repository';
import { ResponsesRepository } from './data/responses.repository';
import { SubmissionsRepository } from './data/submissions.repository';
import { QuestionnaireInvariants } from './questionnaire-invariants';
import { ReachQueries } from './tracking/reach.queries';
import { TranslationDesk } from './translations/translation-desk.queries';
import { TranslationFacts } from './translations/translation.facts';
import { Translations } from './translations/translations.service';
import { answerControllers, answerPageParts } from './web/answers';
import { buildControllers, buildParts } from './web/build';
import { entryControllers, entryParts } from './web/entering';
import { letterControllers, letterParts } from './web/letters';
import { EndedController } from './web/ended.controller';
import { LinkEndController } from './web/link-end.controller';
import { OverviewController } from './web/overview.controller';
import { AssistantController } from './web/own/assistant.controller';
import { InquiriesController } from './web/own/inquiries.controller';
import { ContactsController } from './web/staff/contacts.controller';
import { LinkPageData } from './web/staff/link-page-data';
import { LinkRevocationsController } from './web/staff/link-revocations.controller';
import { StaffAnswerFilesController } from './web/staff/staff-answer-files.controller';
import { StaffLinksController } from './web/staff/staff-links.controller';
import { TranslationReviewsController } from './web/translations/translation-reviews.controller';
import { TranslationsController } from './web/translations/translations.controller';

const controllers = [
  ...answerControllers,
  InquiriesController,
  StaffAnswerFilesController,
  AssistantController,
  ...buildControllers,
  ...letterControllers,
  ...entryControllers,
  OverviewController,
  TranslationReviewsController,
  TranslationsController,
  EndedController,
  LinkEndController,
  StaffLinksController,
  ContactsController,
  LinkRevocationsController,
];
const parts = [
  AssistantLinks,
  Inquiries,
  InquiryQueries,
  LinkAddressees,
  LinkConnections,
  LinkFacts,
  LinkPageData,
  LinkRequests,
  LinkSessions,
  ContactChanges,
  RenamedStates,
];
const answering = [
  ...answerPageParts,
  AnswerFilesRepository,
  AnswerFilesService,
  AnswerFilesStore,
  PublishedContents,
  ResponseContents,
  AnsweringEntry,
  SubmissionCopies,
  SubmissionsRepository,
];
const asking = [...buildParts, ...letterParts, QuestionnaireFacts, QuestionnaireTasks];
const translating = [TranslationFacts];
const data = [
  AnswerTranslationsRepository,
  QuestionnairesRepository,
  ResponsesRepository,
  QuestionnaireInvariants,
  VersionRows,
];
const doors = [
  AnswerFileReads,
  AnswerFileSweep,
  AnsweringQueries,
  AnswersService,
  AnswerSubmissions,
  CandidateProcesses,
  LinkEntrance,
  LinkMails,
  LinkQueries,
  PersonalLinks,
  QuestionnairesQueries,
  QuestionnairesService,
  StaffMails,
  SubmittedAnswers,
  TranslationDesk,
  Translations,
];

@Module({
  imports: [CandidatesModule, ElectionsModule, IdentityModule],
  controllers,
  providers: [...answering, ...asking, ...entryParts, ...translating, ...data, ...parts, ...doors],
  exports: [...doors, ReachQueries],
})
export class QuestionnairesModule {}
