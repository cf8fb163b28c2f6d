import { MigrationInterface, QueryRunner, TableIndex } from 'typeorm';
import { createTable, dropTable } from './support/create-table';
import { boolean, code, day, enumeration, id, instant, json, integer, looseRef, ref, rev, text } from './support/types';

const PHASES = ['draft', 'open', 'closed', 'deliberation', 'reply', 'sealed', 'released', 'archived'];
const CATEGORIES = ['nationality', 'professional', 'personal', 'other'];

export class SeatPanelsAndOpenReviews1790000006000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await createTable(q, { name: 'panel', columns: [id(), json('name'), instant('created_at'), rev()] });
    await createTable(q, {
      name: 'panel_member',
      columns: [
        id(),
        ref('panel_id', 'panel'),
        ref('user_id', 'user'),
        enumeration('seat', ['member', 'chair', 'deputy']),
        text('name'),
        code('nationality'),
        json('biography'),
        day('from_day'),
        day('until_day', { nullable: true }),
        rev(),
      ],
      unique: [['panel_id', 'user_id']],
    });
    await createTable(q, {
      name: 'cycle',
      columns: [
        id(),
        ref('panel_id', 'panel'),
        ref('election_id', 'election'),
        ref('framework_version_id', 'framework_version'),
        instant('opens_at'),
        instant('closes_at'),
        code('time_zone'),
        integer('quorum_min'),
        boolean('names_shown', { default: false }),
        rev(),
      ],
      unique: [['election_id']],
    });
    await createTable(q, {
      name: 'review',
      columns: [
        id(),
        ref('cycle_id', 'cycle'),
        ref('candidacy_id', 'candidacy'),
        enumeration('phase', PHASES),
        instant('due_at'),
        rev(),
      ],
      unique: [['cycle_id', 'candidacy_id']],
    });
    await this.createMemberTables(q);
    await this.createTimeRequests(q);
  }

  private async createMemberTables(q: QueryRunner): Promise<void> {
    await createTable(q, {
      name: 'phase_change',
      columns: [
        id(),
        ref('review_id', 'review'),
        enumeration('from_phase', PHASES),
        enumeration('to_phase', PHASES),
        looseRef('by_user', { nullable: true }),
        instant('at'),
        text('note'),
      ],
      frozen: true,
    });
    await createTable(q, {
      name: 'assignment',
      columns: [
        id(),
        ref('review_id', 'review'),
        ref('member_id', 'panel_member'),
        instant('due_at'),
        instant('ended_at', { nullable: true }),
      ],
      unique: [['review_id', 'member_id']],
    });
    await createTable(q, {
      name: 'conflict_declaration',
      columns: [
        id(),
        ref('review_id', 'review'),
        ref('member_id', 'panel_member'),
        integer('number'),
        enumeration('answer', ['none', 'disclosed', 'stepped_aside']),
        text('content'),
        instant('at'),
      ],
      unique: [['review_id', 'member_id', 'number']],
      frozen: true,
    });
    await createTable(q, {
      name: 'recusal',
      columns: [
        id(),
        ref('review_id', 'review'),
        ref('member_id', 'panel_member'),
        enumeration('origin', ['self', 'chair']),
        enumeration('category', CATEGORIES),
        text('reason'),
        instant('at'),
      ],
      indexes: [['review_id', 'member_id']],
      frozen: true,
    });
    await createTable(q, {
      name: 'recusal_end',
      columns: [id(), ref('recusal_id', 'recusal'), looseRef('by_user'), instant('at'), text('reason')],
      unique: [['recusal_id']],
      frozen: true,
    });
    await createTable(q, {
      name: 'admission',
      columns: [
        id(),
        ref('review_id', 'review'),
        ref('member_id', 'panel_member'),
        looseRef('by_user'),
        instant('at'),
        text('reason'),
      ],
      unique: [['review_id', 'member_id']],
      frozen: true,
    });
    await createTable(q, {
      name: 'pseudonym',
      columns: [id(), ref('cycle_id', 'cycle'), ref('member_id', 'panel_member'), text('content')],
      unique: [['cycle_id', 'member_id']],
    });
    await createTable(q, {
      name: 'letter',
      columns: [id(), ref('review_id', 'review'), text('content')],
      unique: [['review_id']],
    });
  }

  /** The index keeps a second open request out, whatever two requests at once may see. */
  private async createTimeRequests(q: QueryRunner): Promise<void> {
    await createTable(q, {
      name: 'time_request',
      columns: [
        id(),
        ref('review_id', 'review'),
        ref('member_id', 'panel_member'),
        enumeration('state', ['open', 'granted', 'refused']),
        integer('days_asked'),
        text('reason'),
        instant('asked_at'),
        integer('days_granted', { nullable: true }),
        text('answer', { nullable: true }),
        looseRef('decided_by', { nullable: true }),
        instant('decided_at', { nullable: true }),
        rev(),
      ],
    });
    await q.createIndex(
      'time_request',
      new TableIndex({
        name: 'uq_time_request_open',
        columnNames: ['review_id', 'member_id'],
        isUnique: true,
        where: `"state" = 'open'`,
      }),
    );
  }

  async down(q: QueryRunner): Promise<void> {
    const names = [
      'time_request',
      'letter',
      'pseudonym',
      'admission',
      'recusal_end',
      'recusal',
      'conflict_declaration',
      'assignment',
      'phase_change',
      'review',
      'cycle',
      'panel_member',
      'panel',
    ];
    for (const name of names) await dropTable(q, name);
  }
}
