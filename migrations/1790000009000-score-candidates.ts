import { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, dropTable } from './support/create-table';
import { boolean, code, enumeration, hash, id, instant, integer, ref, rev, text } from './support/types';

export class ScoreCandidates1790000009000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await createTable(q, {
      name: 'assessment',
      columns: [
        id(),
        ref('review_id', 'review'),
        ref('member_id', 'panel_member'),
        ref('framework_version_id', 'framework_version'),
        enumeration('state', ['not_started', 'draft', 'submitted', 'reopened']),
        rev(),
      ],
      unique: [['review_id', 'member_id']],
    });
    await createTable(q, {
      name: 'assessment_draft',
      columns: [
        { ...ref('assessment_id', 'assessment'), isPrimary: true },
        text('content'),
        integer('seq'),
        rev(),
        instant('saved_at'),
      ],
    });
    await createTable(q, {
      name: 'assessment_version',
      columns: [
        id(),
        ref('assessment_id', 'assessment'),
        integer('number'),
        enumeration('stage', ['initial', 'revised']),
        text('content'),
        hash('content_hash'),
        instant('submitted_at'),
      ],
      unique: [['assessment_id', 'number'], ['content_hash']],
      frozen: true,
    });
    await createTable(q, {
      name: 'scoring_preference',
      columns: [{ ...ref('user_id', 'user'), isPrimary: true }, boolean('shortcuts'), instant('changed_at')],
    });
    await this.ofOneMember(q);
  }

  async down(q: QueryRunner): Promise<void> {
    for (const name of [
      'practice_assessment',
      'practice',
      'private_note',
      'scoring_place',
      'scoring_preference',
      'assessment_version',
      'assessment_draft',
      'assessment',
    ])
      await dropTable(q, name);
  }

  /** What is for one member alone: the place in a dossier, private notes, the practice case. */
  private async ofOneMember(q: QueryRunner): Promise<void> {
    await createTable(q, {
      name: 'scoring_place',
      columns: [
        { ...ref('review_id', 'review'), isPrimary: true },
        { ...ref('member_id', 'panel_member'), isPrimary: true },
        code('criterion'),
        code('document'),
        integer('passage'),
        instant('changed_at'),
      ],
    });
    await createTable(q, {
      name: 'private_note',
      columns: [
        id(),
        ref('review_id', 'review'),
        ref('member_id', 'panel_member'),
        code('place'),
        text('content'),
        rev(),
        instant('saved_at'),
      ],
      unique: [['review_id', 'member_id', 'place']],
    });
    await createTable(q, {
      name: 'practice',
      columns: [{ ...ref('cycle_id', 'cycle'), isPrimary: true }, boolean('offered'), rev(), instant('changed_at')],
    });
    await createTable(q, {
      name: 'practice_assessment',
      columns: [
        id(),
        ref('cycle_id', 'cycle'),
        ref('member_id', 'panel_member'),
        text('content'),
        rev(),
        instant('saved_at'),
        instant('submitted_at', { nullable: true }),
      ],
      unique: [['cycle_id', 'member_id']],
    });
  }
}
