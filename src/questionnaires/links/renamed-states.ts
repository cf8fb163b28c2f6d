import { Injectable, OnModuleInit } from '@nestjs/common';
import { Contacts, NominationChanges } from '../../candidates';
import { FormErrors } from '../../common/errors';
import { hasBegun } from '../data/begun';
import { PersonalLinks } from './personal-links.service';

/**
 * Where staff name another nominating State, the one named before is written to no more, and its link opens nothing. What it
 * has answered is its own: nobody may read it, or go on with it, under another State's name.
 */
@Injectable()
export class RenamedStates implements OnModuleInit {
  constructor(
    private readonly changes: NominationChanges,
    private readonly contacts: Contacts,
    private readonly links: PersonalLinks,
  ) {}

  onModuleInit(): void {
    this.changes.listen(async (tx, candidacyId) => {
      if (await hasBegun(tx.manager, candidacyId, 'state')) throw new FormErrors(ANSWERED);
      await this.contacts.endIn(tx, candidacyId, 'state');
      for (const purpose of ['state', 'state_entry'] as const) await this.links.endIn(tx, candidacyId, purpose);
    });
  }
}

/** At the field of a person's nomination, and at that of a State's own candidacy. */
const ANSWERED = {
  nominatingState: { key: 'questionnaires.staff.stateAnswered' },
  stateCode: { key: 'questionnaires.staff.stateAnswered' },
};
