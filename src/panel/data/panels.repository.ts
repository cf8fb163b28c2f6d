import { Injectable } from '@nestjs/common';
import { EntityTarget, ObjectLiteral } from 'typeorm';
import { NotFound } from '../../common/errors';
import { insert, Tx, updateAt } from '../../common/persistence';
import { Cycle, Panel, PanelMember } from './panel.entity';

/** Rows of panels, members and cycles; read for change they are locked on PostgreSQL. */
@Injectable()
export class PanelsRepository {
  lockPanel(tx: Tx, id: string): Promise<Panel> {
    return locked(tx, Panel, id);
  }

  lockMember(tx: Tx, id: string): Promise<PanelMember> {
    return locked(tx, PanelMember, id);
  }

  lockCycle(tx: Tx, id: string): Promise<Cycle> {
    return locked(tx, Cycle, id);
  }

  addPanel(tx: Tx, panel: Panel): Promise<void> {
    return insert(tx, Panel, panel);
  }

  addMember(tx: Tx, member: PanelMember): Promise<void> {
    return insert(tx, PanelMember, member);
  }

  addCycle(tx: Tx, cycle: Cycle): Promise<void> {
    return insert(tx, Cycle, cycle);
  }

  changePanel(tx: Tx, id: string, rev: number, changes: Partial<Panel>): Promise<void> {
    return updateAt(tx, Panel, id, rev, changes);
  }

  changeMember(tx: Tx, id: string, rev: number, changes: Partial<PanelMember>): Promise<void> {
    return updateAt(tx, PanelMember, id, rev, changes);
  }

  changeCycle(tx: Tx, id: string, rev: number, changes: Partial<Cycle>): Promise<void> {
    return updateAt(tx, Cycle, id, rev, changes);
  }
}

async function locked<E extends ObjectLiteral & { id: string }>(
  tx: Tx,
  entity: EntityTarget<E>,
  id: string,
): Promise<E> {
  const query = tx.manager.createQueryBuilder(entity, 'row').where('row.id = :id', { id });
  if (tx.manager.connection.options.type === 'postgres') query.setLock('pessimistic_write');
  const row = await query.getOne();
  if (!row) throw new NotFound();
  return row;
}
