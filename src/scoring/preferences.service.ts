import { Injectable } from '@nestjs/common';
import { findRow, ReadDb, UnitOfWork } from '../common/persistence';
import { Actor } from '../policy';
import { ScoringPreference } from './data/assessment.entity';

/** How an account likes to score. */
@Injectable()
export class PreferencesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly readDb: ReadDb,
  ) {}

  /** Keyboard shortcuts are on until they are turned off. */
  async shortcuts(actor: Actor): Promise<boolean> {
    const row = await findRow(this.readDb.manager, ScoringPreference, { user_id: actor.userId ?? '' });
    return row?.shortcuts ?? true;
  }

  async setShortcuts(actor: Actor, shortcuts: boolean): Promise<void> {
    if (!actor.userId) return;
    const user_id = actor.userId;
    await this.unitOfWork.run(actor, async (tx) => {
      const row = { user_id, shortcuts, changed_at: tx.now };
      const insertion = tx.manager.createQueryBuilder().insert().into(ScoringPreference).values(row);
      await insertion.orUpdate(['shortcuts', 'changed_at'], ['user_id']).execute();
    });
  }
}
