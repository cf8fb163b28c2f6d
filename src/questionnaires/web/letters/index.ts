import { MailingsRepository } from '../../data/mailings.repository';
import { LetterAddressees } from '../../letters/letter-addressees';
import { LetterConnections } from '../../letters/letter-connections';
import { LetterDesk } from '../../letters/letter-desk';
import { LetterPost } from '../../letters/letter-post';
import { LetterTasks } from '../../letters/letter-tasks';
import { MailingSending } from '../../letters/mailing-sending.service';
import { MailingsQueries } from '../../letters/mailings.queries';
import { Mailings } from '../../letters/mailings.service';
import { AnswerCounts } from '../../tracking/answer-counts';
import { DeadlineExtensions } from '../../tracking/deadline-extensions.service';
import { ExtensionGround } from '../../tracking/extension-ground';
import { FollowUpQueries } from '../../tracking/follow-up.queries';
import { ReachQueries } from '../../tracking/reach.queries';
import { ExtensionsController } from '../tracking/extensions.controller';
import { TrackingExportsController } from '../tracking/tracking-exports.controller';
import { TrackingController } from '../tracking/tracking.controller';
import { LetterGrounds } from './letter-ground';
import { LettersController } from './letters.controller';
import { MailingDiscardsController } from './mailing-discards.controller';
import { MailingPageData } from './mailing-page-data';
import { MailingSendingsController } from './mailing-sendings.controller';
import { MailingsController } from './mailings.controller';

/** The pages with which staff write to candidates and follow up, and what they stand on. */
export const letterControllers = [
  ExtensionsController,
  LettersController,
  MailingDiscardsController,
  MailingSendingsController,
  MailingsController,
  TrackingController,
  TrackingExportsController,
];
export const letterParts = [
  AnswerCounts,
  DeadlineExtensions,
  ExtensionGround,
  FollowUpQueries,
  LetterAddressees,
  LetterConnections,
  LetterDesk,
  LetterGrounds,
  LetterPost,
  LetterTasks,
  MailingPageData,
  MailingSending,
  Mailings,
  MailingsQueries,
  MailingsRepository,
  ReachQueries,
];
