import { Injectable } from '@nestjs/common';
import { Access } from '../../access';
import { NotFound } from '../../common/errors';
import { UnitOfWork } from '../../common/persistence';
import { later } from '../../common/time/clock';
import type { Actor } from '../../policy';
import { ENTRY_LASTS, entryFor } from '../domain/link-limits';
import { LinkEntrance } from '../links/link-entrance.service';
import { PersonalLinks } from '../links/personal-links.service';
import { EntryGround, EntryPlace } from './entry-ground';

/**
 * Opens the pages on which a letter is entered: those on which the respondent would answer, by a link that is in no mail and
 * opens nothing that the respondent has written (0019).
 */
@Injectable()
export class EntryLinks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly ground: EntryGround,
    private readonly links: PersonalLinks,
    private readonly entrance: LinkEntrance,
  ) {}

  /** The secret of the browser in which it is open from now on. Throws NotFound before a letter was recorded. */
  open(actor: Actor, place: EntryPlace): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'answers.enter', 'questionnaire', place.questionnaireId);
      const { respondent } = await this.ground.requireIn(tx, place);
      if (!(await this.ground.begunIn(tx, place))) throw new NotFound();
      const link = await this.links.makeIn(tx, place.candidacyId, later(tx.now, ENTRY_LASTS), entryFor(respondent));
      return this.entrance.openIn(tx, link.id);
    });
  }
}
