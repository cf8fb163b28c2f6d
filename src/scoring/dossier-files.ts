import { Injectable } from '@nestjs/common';
import { NotFound } from '../common/errors';
import { Actor } from '../policy';
import { AnswerFileReads, OpenedFile, SubmittedAnswers } from '../questionnaires';
import { standsWithFile } from './answer-document';
import { DossierLog } from './dossier-log';
import { SeatsQueries } from './seats.queries';

/** Files that a candidate or the State sent with the answers that stand, for the panel. Who may have them is asked before. */
@Injectable()
export class DossierFiles {
  constructor(
    private readonly seats: SeatsQueries,
    private readonly submitted: SubmittedAnswers,
    private readonly files: AnswerFileReads,
    private readonly log: DossierLog,
  ) {}

  /** Throws NotFound for a file that no answer on this candidate names, or only one that was amended since. */
  async open(actor: Actor, reviewId: string, fileId: string): Promise<OpenedFile> {
    const seat = await this.seats.of(actor.userId, reviewId);
    const { candidate, state } = await this.submitted.of(seat.candidacyId);
    if (![candidate, state].some((given) => given && standsWithFile(given, fileId))) throw new NotFound();
    await this.log.fileRead(actor, seat, fileId);
    return this.files.ofCandidacy(seat.candidacyId, fileId);
  }
}
