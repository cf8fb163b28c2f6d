import { ErrorAnswersController } from '../errors/error-answers.controller';
import { ErrorReportsController } from '../errors/error-reports.controller';
import { RecordedRepliesController } from './recorded-replies.controller';
import { ReplyCheckController } from './reply-check.controller';
import { ReplySentController } from './reply-sent.controller';
import { ReplyController } from './reply.controller';

export const REPLY_CONTROLLERS = [
  ReplyCheckController,
  ReplySentController,
  ReplyController,
  RecordedRepliesController,
  ErrorReportsController,
  ErrorAnswersController,
];
