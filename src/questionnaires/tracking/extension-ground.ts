import { Injectable } from '@nestjs/common';
import { CandidatesQueries } from '../../candidates';
import { SealedFields } from '../../common/crypto/sealed-fields';
import { FormErrors } from '../../common/errors';
import { ReadDb, Tx } from '../../common/persistence';
import { DeadlineExtension } from '../data/deadline-extension.entity';
import { Response } from '../data/response.entity';
import { ResponsesRepository } from '../data/responses.repository';
import type { Respondent } from '../domain';
import { PersonalLinks } from '../links/personal-links.service';

export interface ExtensionRead {
  at: string;
  dueAt: string;
  note: string;
  by: string | null;
}

/** What an extension changes, and the extensions that there were. */
@Injectable()
export class ExtensionGround {
  constructor(
    private readonly readDb: ReadDb,
    private readonly sealed: SealedFields,
    private readonly candidates: CandidatesQueries,
    private readonly responses: ResponsesRepository,
    private readonly links: PersonalLinks,
  ) {}

  async requireCandidates(electionId: string, ids: readonly string[]): Promise<void> {
    const known = new Set((await this.candidates.byElection(electionId)).map(({ id }) => id));
    if (!ids.every((id) => known.has(id))) throw new FormErrors({ to: { key: 'form.error.notAChoice' } });
  }

  /** Somebody who has not begun can have more time too. */
  async responseIn(tx: Tx, candidacyId: string, questionnaireId: string, dueAt: string): Promise<Response> {
    const response = await this.responses.begin(tx, { candidacyId, questionnaireId, origin: 'respondent' });
    await this.responses.change(tx, response.id, response.rev, { due_at: dueAt });
    return response;
  }

  prolongIn(tx: Tx, candidacyId: string, respondent: Respondent, until: string): Promise<void> {
    return this.links.prolongIn(tx, candidacyId, respondent, until);
  }

  /** Oldest first. */
  async of(responseId: string | null): Promise<ExtensionRead[]> {
    if (responseId === null) return [];
    const db = this.readDb.manager;
    const rows = await db.find(DeadlineExtension, { where: { response_id: responseId }, order: { created_at: 'ASC' } });
    return Promise.all(
      rows.map(async (row) => ({
        at: row.created_at,
        dueAt: row.due_at,
        note: await this.sealed.open(db, { table: 'deadline_extension', column: 'note', id: row.id }, row.note),
        by: row.made_by,
      })),
    );
  }
}
