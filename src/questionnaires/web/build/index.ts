import { QuestionBank } from './bank';
import { BankController } from './bank.controller';
import { BuildsController } from './builds.controller';
import { ChangesController } from './changes.controller';
import { QuestionnaireDeadlinesController } from './deadlines.controller';
import { QuestionnaireDiscardsController } from './discards.controller';
import { PreviewsController } from './previews.controller';
import { QuestionnairePublicationsController } from './publications.controller';
import { QuestionCopiesController } from './question-copies.controller';
import { QuestionMovesController } from './question-moves.controller';
import { QuestionRemovalsController } from './question-removals.controller';
import { QuestionnairesController } from './questionnaires.controller';
import { QuestionsController } from './questions.controller';
import { SectionMovesController } from './section-moves.controller';
import { SectionRemovalsController } from './section-removals.controller';
import { SectionsController } from './sections.controller';
import { QuestionnaireSettingsController } from './settings.controller';
import { QuestionnaireSuccessorsController } from './successors.controller';
import { Grounds } from './ground';

/** The pages with which staff make questionnaires, and what they stand on. */
export const buildControllers = [
  BankController,
  BuildsController,
  ChangesController,
  QuestionnaireDeadlinesController,
  QuestionnaireDiscardsController,
  PreviewsController,
  QuestionnairePublicationsController,
  QuestionCopiesController,
  QuestionMovesController,
  QuestionRemovalsController,
  QuestionnairesController,
  QuestionsController,
  SectionMovesController,
  SectionRemovalsController,
  SectionsController,
  QuestionnaireSettingsController,
  QuestionnaireSuccessorsController,
];
export const buildParts = [Grounds, QuestionBank];
