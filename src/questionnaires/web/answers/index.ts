import { AnswerAutosavesController } from './answer-autosaves.controller';
import { AnswerMergesController } from './answer-merges.controller';
import { AnswerMerges } from './answer-merges';
import { CheckController } from './check.controller';
import { CopyFilesController } from './copy-files.controller';
import { CopiesController } from './copies.controller';
import { SectionController } from './section.controller';
import { SectionPages } from './section-pages';
import { SentController } from './sent.controller';

export const answerControllers = [
  SectionController,
  AnswerAutosavesController,
  AnswerMergesController,
  CheckController,
  SentController,
  CopiesController,
  CopyFilesController,
];
export const answerPageParts = [AnswerMerges, SectionPages];
