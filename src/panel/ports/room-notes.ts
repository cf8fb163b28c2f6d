import { Injectable } from '@nestjs/common';
import { Words } from '../../common/text/words';
import { Actor } from '../../policy';

/** What a higher module adds to one row of a member's home page. */
export interface RoomNote {
  /** One sentence, already in words. */
  sentence: string;
  /** Replaces the row's action where this is what the member should do next. */
  action: { label: string; href: string } | null;
}
export type NoteSource = (actor: Actor, reviewIds: string[], words: Words) => Promise<Map<string, RoomNote>>;

/** Port: `deliberation` says that a vote waits, or how it ended. Asked only for reviews the member is not recused from. */
@Injectable()
export class RoomNotes {
  private readonly sources: NoteSource[] = [];

  add(source: NoteSource): void {
    this.sources.push(source);
  }

  async of(actor: Actor, reviewIds: string[], words: Words): Promise<Map<string, RoomNote>> {
    const notes = new Map<string, RoomNote>();
    for (const source of this.sources)
      for (const [id, note] of await source(actor, reviewIds, words)) notes.set(id, note);
    return notes;
  }
}
