import { Injectable } from '@nestjs/common';
import { Access } from '../access';
import { NotFound } from '../common/errors';
import { UnitOfWork } from '../common/persistence';
import { Facts, NewFact } from '../elections';
import { Actor } from '../policy';
import { CandidaciesRepository } from './data/candidacies.repository';
import { columnsOf, personColumns } from './data/candidacy-columns';
import { CandidacyCommand } from './domain/candidacy-command';
import { Nominations } from './nominations';

/** What staff change of a candidacy: who stands, whom a State nominated, and the facts on them. */
@Injectable()
export class CandidacyEdits {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly candidacies: CandidaciesRepository,
    private readonly facts: Facts,
    private readonly nominations: Nominations,
  ) {}

  edit(actor: Actor, id: string, rev: number, command: CandidacyCommand): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'candidacy.edit', 'candidacy', id);
      const before = await this.candidacies.byId(tx, id);
      if (!before) throw new NotFound();
      await this.candidacies.change(tx, id, rev, { ...columnsOf(command), state_code: command.stateCode });
      if (before.person_id && command.person)
        await this.candidacies.changePerson(tx, before.person_id, personColumns(command.person));
      await this.nominations.replaceIn(tx, id, command);
      const changed = await this.facts.replaceTexts(tx, 'candidacy', id, command.facts);
      tx.audit('candidacy.edited', `candidacy:${id}`, { factsAdded: changed.added, factsRemoved: changed.removed });
    });
  }

  /** Posts and publications, which the panel's members compare with their own when they declare conflicts. */
  editBackground(actor: Actor, id: string, rev: number, facts: readonly NewFact[]): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'candidacy.edit', 'candidacy', id);
      await this.candidacies.change(tx, id, rev, {});
      const changed = await this.facts.replaceBackground(tx, 'candidacy', id, facts);
      tx.audit('candidacy.edited', `candidacy:${id}`, { factsAdded: changed.added, factsRemoved: changed.removed });
    });
  }
}
