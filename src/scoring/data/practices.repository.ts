import { Injectable } from '@nestjs/common';
import { EntityManager, In, IsNull, Not } from 'typeorm';
import { SealedFields } from '../../common/crypto/sealed-fields';
import { Ids } from '../../common/ids/ids';
import { insert, Tx, updateAt } from '../../common/persistence';
import { Draft, EMPTY_DRAFT } from '../domain/draft';
import { Practice, PracticeAssessment } from './practice.entity';

/** The own practice scores; revision 0 where nothing was saved yet. */
export interface StoredPractice {
  id: string | null;
  draft: Draft;
  rev: number;
  savedAt: string | null;
  submittedAt: string | null;
}

const NOTHING: StoredPractice = { id: null, draft: EMPTY_DRAFT, rev: 0, savedAt: null, submittedAt: null };

/** Practice scores, sealed on the way in and opened on the way out. */
@Injectable()
export class PracticesRepository {
  constructor(
    private readonly ids: Ids,
    private readonly sealed: SealedFields,
  ) {}

  /** Of these cycles those whose members are asked to practise. */
  async offered(db: EntityManager, cycleIds: string[]): Promise<Set<string>> {
    const rows = await db.findBy(Practice, { cycle_id: In(cycleIds), offered: true });
    return new Set(rows.map((row) => row.cycle_id));
  }

  /** Reads the row for change; on PostgreSQL others wait until this unit of work ends. */
  async lock(tx: Tx, cycleId: string): Promise<Practice | null> {
    const query = tx.manager
      .createQueryBuilder(Practice, 'practice')
      .where('practice.cycle_id = :cycleId', { cycleId });
    if (tx.manager.connection.options.type === 'postgres') query.setLock('pessimistic_write');
    return query.getOne();
  }

  async offer(tx: Tx, cycleId: string, offered: boolean): Promise<void> {
    const row = { cycle_id: cycleId, offered, rev: 1, changed_at: tx.now };
    const insertion = tx.manager.createQueryBuilder().insert().into(Practice).values(row);
    await insertion.orUpdate(['offered', 'changed_at'], ['cycle_id']).execute();
  }

  async of(db: EntityManager, cycleId: string, memberId: string): Promise<StoredPractice> {
    const row = await db.findOneBy(PracticeAssessment, { cycle_id: cycleId, member_id: memberId });
    return row ? this.opened(db, row) : NOTHING;
  }

  /** Cycles in which one of these members has submitted. */
  async submittedBy(db: EntityManager, memberIds: string[]): Promise<Set<string>> {
    const where = { member_id: In(memberIds), submitted_at: Not(IsNull()) };
    const rows = await db.find(PracticeAssessment, { select: { id: true, cycle_id: true }, where });
    return new Set(rows.map((row) => row.cycle_id));
  }

  /** What the others of a cycle have submitted, in no order that tells whose it is. */
  async submittedByOthers(db: EntityManager, cycleId: string, memberId: string): Promise<Draft[]> {
    const where = { cycle_id: cycleId, member_id: Not(memberId), submitted_at: Not(IsNull()) };
    const rows = await db.find(PracticeAssessment, { where, order: { id: 'ASC' } });
    return Promise.all(rows.map(async (row) => (await this.opened(db, row)).draft));
  }

  /** Throws StaleEdit when another save has made the next revision. */
  async store(
    tx: Tx,
    seat: { cycleId: string; memberId: string },
    before: StoredPractice,
    draft: Draft,
  ): Promise<void> {
    const id = before.id ?? this.ids.uuid();
    const content = await this.sealed.seal(tx, `cycle:${seat.cycleId}`, placeOf(id), JSON.stringify(draft));
    if (before.id) return updateAt(tx, PracticeAssessment, id, before.rev, { content, saved_at: tx.now });
    const { cycleId: cycle_id, memberId: member_id } = seat;
    const row = { id, cycle_id, member_id, content, rev: 1, saved_at: tx.now, submitted_at: null };
    await insert(tx, PracticeAssessment, row);
  }

  submit(tx: Tx, id: string, rev: number): Promise<void> {
    return updateAt(tx, PracticeAssessment, id, rev, { submitted_at: tx.now });
  }

  private async opened(db: EntityManager, row: PracticeAssessment): Promise<StoredPractice> {
    const plain = await this.sealed.open(db, placeOf(row.id), row.content);
    const { id, rev, saved_at: savedAt, submitted_at: submittedAt } = row;
    return { id, draft: JSON.parse(plain) as Draft, rev, savedAt, submittedAt };
  }
}

const placeOf = (id: string) => ({ table: 'practice_assessment', column: 'content', id });
