import { Injectable } from '@nestjs/common';
import { Access } from '../access';
import { Confidence } from '../common/facts';
import { NotFound, RuleBroken } from '../common/errors';
import { Ids } from '../common/ids/ids';
import { Tx, UnitOfWork } from '../common/persistence';
import { freeSlug, LocalizedText, slugOf } from '../common/text';
import { Facts } from '../elections';
import { Actor } from '../policy';
import { CandidaciesRepository } from './data/candidacies.repository';
import { Candidacy } from './data/candidacy.entity';
import { columnsOf, nominationOf, personColumns } from './data/candidacy-columns';
import { CandidacyCommand, PersonCommand } from './domain/candidacy-command';
import { CandidacyStatus } from './domain/candidacy-read';

/** What only reference data and the example say. */
export interface CandidacyOrigin {
  slug?: string;
  contest?: string;
  status?: CandidacyStatus;
  confidence?: Confidence;
}

export interface WithdrawalCommand {
  by: 'state' | 'candidate';
  on: string;
  note: LocalizedText | null;
}

/** Candidacies: entered and withdrawn. */
@Injectable()
export class CandidaciesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly candidacies: CandidaciesRepository,
    private readonly facts: Facts,
    private readonly access: Access,
    private readonly ids: Ids,
  ) {}

  /** Adds one candidacy; returns its id. */
  add(actor: Actor, electionId: string, command: CandidacyCommand): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'candidacy.edit', 'election', electionId);
      return this.addIn(tx, electionId, command);
    });
  }

  /** Adds all of them, or none. */
  addAll(actor: Actor, electionId: string, commands: readonly CandidacyCommand[]): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'candidacy.import', 'election', electionId);
      for (const command of commands) await this.addIn(tx, electionId, command);
      tx.audit('candidacy.imported', `election:${electionId}`, { count: commands.length });
      return commands.length;
    });
  }

  /** The same inside another unit of work. */
  async addIn(tx: Tx, electionId: string, command: CandidacyCommand, origin: CandidacyOrigin = {}): Promise<string> {
    const id = this.ids.uuid();
    const personId = command.person ? (command.person.knownId ?? (await this.addPerson(tx, command.person))) : null;
    const taken = new Set(await this.candidacies.slugs(tx, electionId));
    const wish = origin.slug ?? (slugOf(command.person?.name ?? command.stateCode ?? '') || id.slice(0, 8));
    await this.candidacies.add(tx, {
      id,
      election_id: electionId,
      person_id: personId,
      state_code: command.stateCode,
      slug: freeSlug(wish, taken),
      ...columnsOf(command),
      contest: origin.contest ?? '',
      status: origin.status ?? 'nominated',
      confidence: origin.confidence ?? 'verified',
      created_at: tx.now,
      rev: 1,
    });
    await this.candidacies.addNomination(tx, nominationOf(this.ids.uuid(), id, command));
    await this.facts.add(tx, 'candidacy', id, command.facts);
    tx.audit('candidacy.added', `candidacy:${id}`, { election: electionId });
    return id;
  }

  /** Ends a candidacy. What it says stays; the panel's work on it stops (settled point 9). */
  withdraw(actor: Actor, id: string, rev: number, command: WithdrawalCommand): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'candidacy.withdraw', 'candidacy', id);
      await this.withdrawIn(tx, id, rev, command);
    });
  }

  async withdrawIn(
    tx: Tx,
    id: string,
    rev: number,
    command: { by: 'state' | 'candidate' | null; on: string | null; note: LocalizedText | null },
  ): Promise<void> {
    const before = await this.existing(tx, id);
    if (before.status !== 'nominated') throw new RuleBroken('candidacy_over');
    await this.candidacies.change(tx, id, rev, { status: 'withdrawn' });
    const row = {
      id: this.ids.uuid(),
      candidacy_id: id,
      made_by: command.by,
      withdrawn_on: command.on,
      note: command.note,
      recorded_at: tx.now,
    };
    await this.candidacies.addWithdrawal(tx, row);
    tx.audit('candidacy.withdrawn', `candidacy:${id}`, { by: command.by, on: command.on });
  }

  private async existing(tx: Tx, id: string): Promise<Candidacy> {
    const row = await this.candidacies.byId(tx, id);
    if (!row) throw new NotFound();
    return row;
  }

  private async addPerson(tx: Tx, person: PersonCommand): Promise<string> {
    const id = this.ids.uuid();
    const photo = { photo_file_id: null, photo_credit: null, photo_consent_on: null };
    await this.candidacies.addPerson(tx, { id, ...personColumns(person), ...photo, created_at: tx.now, rev: 1 });
    return id;
  }
}
