import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { SealedFields } from '../../common/crypto/sealed-fields';
import { Ids } from '../../common/ids/ids';
import { insert, Tx } from '../../common/persistence';
import { lettersFor, shuffled } from '../../panel';
import { StudyLetter } from '../data/study-letter.entity';

const COLUMN = { table: 'study_letter', column: 'content' };

/** Letters for the statistics of a whole cycle: drawn apart from those of the deliberation, so that the two cannot be matched. */
@Injectable()
export class StudyLetters {
  constructor(
    private readonly ids: Ids,
    private readonly sealed: SealedFields,
  ) {}

  /** member id → letter, for all these members; who has none yet draws one. Once drawn a letter stays. */
  async of(tx: Tx, cycleId: string, memberIds: string[]): Promise<ReadonlyMap<string, string>> {
    const drawn = await this.drawn(tx.manager, cycleId);
    const fresh = memberIds.filter((id) => !drawn.order.includes(id));
    if (fresh.length > 0) await this.draw(tx, cycleId, drawn.rows + 1, fresh);
    const { order } = fresh.length > 0 ? await this.drawn(tx.manager, cycleId) : drawn;
    return new Map(Object.entries(lettersFor(order)));
  }

  private async drawn(db: EntityManager, cycleId: string): Promise<{ rows: number; order: string[] }> {
    const rows = await db.find(StudyLetter, { where: { cycle_id: cycleId }, order: { number: 'ASC' } });
    const order: string[] = [];
    for (const { id, content } of rows)
      order.push(...(JSON.parse(await this.sealed.open(db, { ...COLUMN, id }, content)) as string[]));
    return { rows: rows.length, order };
  }

  private async draw(tx: Tx, cycleId: string, number: number, memberIds: string[]): Promise<void> {
    const id = this.ids.uuid();
    const order = JSON.stringify(shuffled(memberIds, (bound) => randomInt(bound)));
    const content = await this.sealed.seal(tx, `cycle:${cycleId}`, { ...COLUMN, id }, order);
    await insert(tx, StudyLetter, { id, cycle_id: cycleId, number, content });
  }
}
