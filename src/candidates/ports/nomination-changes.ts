import { Injectable } from '@nestjs/common';
import type { Tx } from '../../common/persistence';

export type NominationListener = (tx: Tx, candidacyId: string) => Promise<void>;

/** Port that `questionnaires` fills: what was open to the State named before ends, in the act that names another. */
@Injectable()
export class NominationChanges {
  private readonly listeners: NominationListener[] = [];

  listen(listener: NominationListener): void {
    this.listeners.push(listener);
  }

  async tell(tx: Tx, candidacyId: string): Promise<void> {
    for (const listener of this.listeners) await listener(tx, candidacyId);
  }
}
