import { AnswerAutosavesController } from './answer-autosaves.controller';
import { AnswerFileDownloadsController } from './answer-file-downloads.controller';
import { AnswerFilesController } from './answer-files.controller';
import { AnswerMergesController } from './answer-merges.controller';
import { AnswerMerges } from './answer-merges';
import { CheckController } from './check.controller';
import { CopyFilesController } from './copy-files.controller';
import { CopyPages } from './copy-pages';
import { CopyPdfsController } from './copy-pdfs.controller';
import { CopiesController } from './copies.controller';
import { SectionController } from './section.controller';
import { SectionPages } from './section-pages';
import { SentController } from './sent.controller';

export const answerControllers = [
  SectionController,
  AnswerAutosavesController,
  AnswerMergesController,
  AnswerFilesController,
  AnswerFileDownloadsController,
  CheckController,
  SentController,
  CopiesController,
  CopyFilesController,
  CopyPdfsController,
];
export const answerPageParts = [AnswerMerges, CopyPages, SectionPages];
