import { Module } from '@nestjs/common';
import { ElectionsModule } from '../elections';
import { CandidaciesService } from './candidacies.service';
import { CandidacyEdits } from './candidacy-edits.service';
import { CandidateTasks } from './candidate-tasks';
import { CandidateFacts } from './candidates.facts';
import { CandidatesReference } from './candidates-reference';
import { CandidatesQueries } from './candidates.queries';
import { Contacts } from './contacts';
import { CandidaciesRepository } from './data/candidacies.repository';
import { EvidenceRepository } from './data/evidence.repository';
import { EvidenceQueries } from './evidence.queries';
import { EvidenceService } from './evidence.service';
import { Nominations } from './nominations';
import { CriterionChoices } from './ports/criterion-choices';
import { NominationChanges } from './ports/nomination-changes';
import { HigherModules } from './higher-modules';
import { RecordParts } from './record-parts';
import { BackgroundsController } from './web/backgrounds.controller';
import { CandidatesController } from './web/candidates.controller';
import { DocumentRemovalsController } from './web/document-removals.controller';
import { DocumentsController } from './web/documents.controller';
import { ElectionCandidatesController } from './web/election-candidates.controller';
import { Ground } from './web/ground';
import { ImportTemplateController } from './web/import-template.controller';
import { ImportsController } from './web/imports.controller';
import { NewDocumentsController } from './web/new-documents.controller';
import { WithdrawalsController } from './web/withdrawals.controller';

const controllers = [
  ElectionCandidatesController,
  ImportsController,
  ImportTemplateController,
  CandidatesController,
  BackgroundsController,
  WithdrawalsController,
  NewDocumentsController,
  DocumentsController,
  DocumentRemovalsController,
];
const reading = [HigherModules, CandidatesQueries, EvidenceQueries, CandidateFacts, CandidateTasks, Ground];
const data = [CandidaciesRepository, EvidenceRepository, Nominations];
const writing = [CandidaciesService, CandidacyEdits, EvidenceService, CandidatesReference];
/** For higher modules: where candidates are written to, and ports. */
const doors = [Contacts, CriterionChoices, NominationChanges, RecordParts];

@Module({
  imports: [ElectionsModule],
  controllers,
  providers: [...reading, ...data, ...writing, ...doors],
  exports: [...doors, ...writing, CandidatesQueries, EvidenceQueries],
})
export class CandidatesModule {}
