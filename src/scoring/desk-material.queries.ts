import { Injectable } from '@nestjs/common';
import { FactRead, Facts } from '../elections';
import { PanelQueries } from '../panel';
import type { Desk } from './desk.queries';
import type { OwnNotes } from './domain/private-note';
import { NotesQueries } from './notes.queries';

/** What lies on a desk beside the documents: facts, and the reader's own notes. */
@Injectable()
export class DeskMaterialQueries {
  constructor(
    private readonly stated: Facts,
    private readonly own: NotesQueries,
    private readonly panel: PanelQueries,
  ) {}

  /** What is stated about a candidate: of the person first, then of this candidacy. */
  async facts({ candidate: { id, personId } }: Desk): Promise<FactRead[]> {
    const ofPerson = personId ? (await this.stated.of('person', [personId])).get(personId) : undefined;
    const ofCandidacy = (await this.stated.of('candidacy', [id])).get(id);
    return [...(ofPerson ?? []), ...(ofCandidacy ?? [])];
  }

  /** The name of the member at this desk. */
  async reader({ seat }: Desk): Promise<string> {
    return (await this.panel.memberById(seat.memberId))?.name ?? '';
  }

  notes({ seat }: Desk): Promise<OwnNotes> {
    return this.own.of(seat);
  }
}
