import { Injectable } from '@nestjs/common';
import { Ids } from '../common/ids/ids';
import { Tx } from '../common/persistence';
import { CandidaciesRepository } from './data/candidacies.repository';
import { nominationOf } from './data/candidacy-columns';
import { CandidacyCommand } from './domain/candidacy-command';
import { NominationChanges } from './ports/nomination-changes';

/** Who nominated, as staff correct it. */
@Injectable()
export class Nominations {
  constructor(
    private readonly candidacies: CandidaciesRepository,
    private readonly ids: Ids,
    private readonly changes: NominationChanges,
  ) {}

  /** Where it turns out to be another State, what was open to the one named before ends. */
  async replaceIn(tx: Tx, candidacyId: string, command: CandidacyCommand): Promise<void> {
    const row = nominationOf(this.ids.uuid(), candidacyId, command);
    const before = await this.candidacies.setNomination(tx, candidacyId, row);
    if (before && before.state_code !== row.state_code) await this.changes.tell(tx, candidacyId);
  }
}
