import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../common/persistence';
import { Actor } from '../policy';
import { Citations } from './citations';
import { NotesRepository } from './data/notes.repository';
import { referenceFrom } from './domain/assessment-content';
import { applyNote, NoteOutcome, NoteSave } from './domain/private-note';
import { ScoringEntry } from './scoring-entry';

/** What a save came to. `at` is when the note was last stored; null while it never was. */
export type NoteResult = NoteOutcome & { at: string | null };

/** Notes of one member for that member alone. The log says nothing of them. */
@Injectable()
export class NotesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly entry: ScoringEntry,
    private readonly notes: NotesRepository,
    private readonly citations: Citations,
  ) {}

  /** A conflict stores nothing. Throws FormErrors for a passage of another dossier, Denied for who has stepped aside. */
  async save(actor: Actor, reviewId: string, place: string, save: NoteSave): Promise<NoteResult> {
    const reference = referenceFrom(place);
    await this.citations.require(reviewId, reference ? [reference] : []);
    return this.unitOfWork.run(actor, async (tx) => {
      const seat = await this.entry.seatFor(tx, 'note.keep', reviewId);
      const stored = await this.notes.at(tx.manager, seat, place);
      const outcome = applyNote(stored?.content ?? null, stored?.rev ?? 0, save);
      if (outcome.kind !== 'saved') return { ...outcome, at: stored?.savedAt ?? null };
      if (stored) await this.notes.change(tx, seat.cycleId, stored, outcome.content);
      else await this.notes.add(tx, seat, place, outcome.content);
      return { ...outcome, at: tx.now };
    });
  }
}
