import { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, dropTable } from './support/create-table';
import { code, enumeration, hash, id, instant, integer, json, looseRef, ref, rev, text } from './support/types';

export class ReachFindings1790000010000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await createTable(q, {
      name: 'criterion_statement',
      columns: [id(), ref('review_id', 'review'), code('criterion_code'), json('text'), instant('changed_at'), rev()],
      unique: [['review_id', 'criterion_code']],
    });
    await createTable(q, {
      name: 'finding',
      columns: [
        id(),
        ref('review_id', 'review'),
        integer('number'),
        code('grade'),
        code('indicated'),
        json('reasons'),
        json('difference_reason', { nullable: true }),
        enumeration('status', ['proposed', 'adopted', 'not_adopted', 'withdrawn']),
        looseRef('proposed_by'),
        instant('proposed_at'),
        instant('decided_at', { nullable: true }),
        rev(),
      ],
      unique: [['review_id', 'number']],
    });
    await createTable(q, {
      name: 'finding_vote',
      columns: [
        id(),
        ref('finding_id', 'finding'),
        ref('member_id', 'panel_member'),
        enumeration('vote', ['agree', 'disagree', 'abstain']),
        integer('number'),
        instant('at'),
      ],
      unique: [['finding_id', 'member_id', 'number']],
      frozen: true,
    });
    await this.createReplyTables(q);
    await this.createMeetingTables(q);
  }

  private async createMeetingTables(q: QueryRunner): Promise<void> {
    await createTable(q, {
      name: 'meeting_order',
      columns: [id(), ref('cycle_id', 'cycle'), text('content'), instant('changed_at'), rev()],
      unique: [['cycle_id']],
    });
    await createTable(q, {
      name: 'meeting_note',
      columns: [id(), ref('review_id', 'review'), text('content'), instant('changed_at'), rev()],
      unique: [['review_id']],
    });
  }

  private async createReplyTables(q: QueryRunner): Promise<void> {
    await createTable(q, {
      name: 'separate_opinion',
      columns: [
        id(),
        ref('review_id', 'review'),
        ref('member_id', 'panel_member'),
        json('text'),
        instant('changed_at'),
        rev(),
      ],
      unique: [['review_id', 'member_id']],
    });
    await createTable(q, {
      name: 'reply',
      columns: [
        id(),
        ref('review_id', 'review'),
        integer('number'),
        enumeration('choice', ['replied', 'declined']),
        text('text'),
        code('language'),
        enumeration('received_by', ['link', 'secretariat']),
        text('source', { nullable: true }),
        instant('received_at'),
        text('panel_response', { nullable: true }),
        rev(),
      ],
      unique: [['review_id', 'number']],
    });
    await createTable(q, {
      name: 'reply_window',
      columns: [id(), ref('review_id', 'review'), instant('opened_at'), instant('ends_at'), rev()],
      unique: [['review_id']],
    });
    await createTable(q, {
      name: 'sealed_result',
      columns: [
        id(),
        ref('review_id', 'review'),
        integer('number'),
        code('method_version'),
        hash('inputs_hash'),
        text('result'),
        instant('at'),
      ],
      unique: [['review_id', 'number']],
      frozen: true,
    });
  }

  async down(q: QueryRunner): Promise<void> {
    const names = [
      'meeting_note',
      'meeting_order',
      'sealed_result',
      'reply_window',
      'reply',
      'separate_opinion',
      'finding_vote',
      'finding',
      'criterion_statement',
    ];
    for (const name of names) await dropTable(q, name);
  }
}
