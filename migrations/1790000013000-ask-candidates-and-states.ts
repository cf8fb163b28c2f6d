import { MigrationInterface, QueryRunner } from 'typeorm';
import { guardWhen, unguardWhen } from './support/conditional-guard';
import { createTable, dropTable } from './support/create-table';
import {
  boolean,
  code,
  day,
  enumeration,
  hash,
  id,
  instant,
  integer,
  json,
  looseRef,
  ref,
  rev,
  text,
} from './support/types';

const LANGUAGES = ['en', 'fr', 'ar', 'es', 'ru', 'zh'];

/** A published version may be retired and is otherwise as it was; a retired one never changes. */
const VERSION_KEPT = [
  'id',
  'questionnaire_id',
  'number',
  'content',
  'note',
  'content_hash',
  'created_at',
  'published_at',
]
  .map((name) => `NEW.${name} IS NOT DISTINCT FROM OLD.${name}`)
  .join(' AND ');
const VERSION_FROZEN = `OLD.status <> 'draft' AND NOT (OLD.status = 'published' AND NEW.status = 'retired' AND ${VERSION_KEPT})`;

export class AskCandidatesAndStates1790000013000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await this.questionnaires(q);
    await this.drafts(q);
    await this.submissions(q);
    await this.letters(q);
    await this.inquiries(q);
    await guardWhen(q, 'questionnaire_version', { update: VERSION_FROZEN, delete: `OLD.status <> 'draft'` });
  }

  async down(q: QueryRunner): Promise<void> {
    await unguardWhen(q, 'questionnaire_version');
    for (const name of ['deadline_extension', 'mailing_letter', 'mailing']) await dropTable(q, name);
    const names = ['inquiry', 'answer_translation', 'answer', 'submission', 'answer_file', 'answer_draft', 'response'];
    for (const name of [...names, 'questionnaire_version', 'questionnaire']) await dropTable(q, name);
  }

  private async questionnaires(q: QueryRunner): Promise<void> {
    await createTable(q, {
      name: 'questionnaire',
      columns: [
        id(),
        ref('election_id', 'election'),
        enumeration('respondent', ['candidate', 'state']),
        instant('due_at', { nullable: true }),
        instant('created_at'),
        rev(),
      ],
      unique: [['election_id', 'respondent']],
    });
    await createTable(q, {
      name: 'questionnaire_version',
      columns: [
        id(),
        ref('questionnaire_id', 'questionnaire'),
        integer('number'),
        enumeration('status', ['draft', 'published', 'retired']),
        // Sections and questions as one document: it is read, compared, hashed and frozen as a whole.
        json('content'),
        // What those who answer are told about the change; the first version needs none.
        json('note', { nullable: true }),
        hash('content_hash', { nullable: true }),
        instant('created_at'),
        instant('published_at', { nullable: true }),
        instant('retired_at', { nullable: true }),
        rev(),
      ],
      unique: [['questionnaire_id', 'number']],
    });
    await createTable(q, {
      name: 'response',
      columns: [
        id(),
        ref('candidacy_id', 'candidacy'),
        ref('questionnaire_id', 'questionnaire'),
        enumeration('origin', ['respondent', 'staff']),
        enumeration('status', ['open', 'submitted', 'reopened']),
        // More time for this one alone.
        instant('due_at', { nullable: true }),
        instant('created_at'),
        rev(),
      ],
      unique: [['candidacy_id', 'questionnaire_id', 'origin']],
    });
  }

  private async drafts(q: QueryRunner): Promise<void> {
    await createTable(q, {
      name: 'answer_draft',
      columns: [
        id(),
        ref('response_id', 'response'),
        code('question_code'),
        // The wording that was answered.
        ref('version_id', 'questionnaire_version'),
        text('body'),
        enumeration('language', LANGUAGES),
        // The open page that sent it, and its place among that page's saves.
        code('tab'),
        integer('seq'),
        rev(),
        instant('saved_at'),
      ],
      unique: [['response_id', 'question_code']],
    });
    await createTable(q, {
      name: 'answer_file',
      columns: [
        id(),
        ref('response_id', 'response'),
        code('question_code'),
        hash('sha256'),
        integer('size'),
        code('media_type'),
        text('name'),
        enumeration('scan', ['waiting', 'clean', 'refused']),
        instant('created_at'),
        instant('removed_at', { nullable: true }),
      ],
    });
  }

  private async inquiries(q: QueryRunner): Promise<void> {
    await createTable(q, {
      name: 'inquiry',
      columns: [
        id(),
        ref('candidacy_id', 'candidacy'),
        enumeration('asked_by', ['candidate', 'assistant', 'state']),
        text('body'),
        instant('asked_at'),
      ],
    });
  }

  private async submissions(q: QueryRunner): Promise<void> {
    await createTable(q, {
      name: 'submission',
      columns: [
        id(),
        ref('response_id', 'response'),
        ref('version_id', 'questionnaire_version'),
        integer('number'),
        hash('content_hash'),
        text('salt'),
        // By the respondent, or by staff from a letter or mail.
        enumeration('origin', ['respondent', 'staff']),
        looseRef('entered_by', { nullable: true }),
        day('received_on', { nullable: true }),
        looseRef('letter_file_id', { nullable: true }),
        instant('submitted_at'),
      ],
      unique: [['response_id', 'number']],
      frozen: true,
    });
    await createTable(q, {
      name: 'answer',
      columns: [
        id(),
        ref('submission_id', 'submission'),
        code('question_code'),
        ref('version_id', 'questionnaire_version'),
        text('body'),
        enumeration('language', LANGUAGES),
        enumeration('visibility', ['published', 'panel']),
      ],
      unique: [['submission_id', 'question_code']],
      frozen: true,
    });
    await createTable(q, {
      name: 'answer_translation',
      columns: [
        id(),
        ref('answer_id', 'answer'),
        enumeration('language', LANGUAGES),
        text('body'),
        enumeration('state', ['to_do', 'in_review', 'ready']),
        enumeration('origin', ['person', 'machine']),
        looseRef('made_by', { nullable: true }),
        looseRef('checked_by', { nullable: true }),
        instant('saved_at'),
        rev(),
      ],
      unique: [['answer_id', 'language']],
    });
  }

  private async letters(q: QueryRunner): Promise<void> {
    await createTable(q, {
      name: 'mailing',
      columns: [
        id(),
        ref('questionnaire_id', 'questionnaire'),
        enumeration('kind', ['invitation', 'reminder', 'extension', 'link']),
        // Subject and text by language, with placeholders.
        json('texts'),
        boolean('with_link'),
        enumeration('state', ['prepared', 'sent']),
        looseRef('made_by', { nullable: true }),
        instant('created_at'),
        looseRef('sent_by', { nullable: true }),
        instant('sent_at', { nullable: true }),
        rev(),
      ],
    });
    await createTable(q, {
      name: 'mailing_letter',
      columns: [
        id(),
        ref('mailing_id', 'mailing'),
        ref('candidacy_id', 'candidacy'),
        enumeration('state', ['chosen', 'handed_over', 'left_out']),
        // Why nothing was sent to this one.
        code('reason', { nullable: true }),
        looseRef('invitation_id', { nullable: true }),
      ],
      unique: [['mailing_id', 'candidacy_id']],
    });
    await createTable(q, {
      name: 'deadline_extension',
      columns: [
        id(),
        ref('response_id', 'response'),
        instant('due_at'),
        // Sealed: reasons are often private.
        text('note'),
        looseRef('made_by', { nullable: true }),
        instant('created_at'),
      ],
      frozen: true,
    });
  }
}
