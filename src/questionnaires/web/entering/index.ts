import { AnswerLettersRepository } from '../../data/answer-letters.repository';
import { AnswerLetters } from '../../entering/answer-letters.service';
import { EntriesQueries } from '../../entering/entries.queries';
import { EntryGround } from '../../entering/entry-ground';
import { EntryLinks } from '../../entering/entry-links.service';
import { EntriesController } from './entries.controller';
import { EntryDesk } from './entry-desk';
import { EntryOpeningsController } from './entry-openings.controller';

/** The pages with which staff enter what came by letter, and what they stand on. */
export const entryControllers = [EntriesController, EntryOpeningsController];
export const entryParts = [AnswerLetters, AnswerLettersRepository, EntriesQueries, EntryDesk, EntryGround, EntryLinks];
