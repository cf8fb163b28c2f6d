import { Injectable, OnModuleInit } from '@nestjs/common';
import { Contacts, NominationChanges } from '../../candidates';
import { PersonalLinks } from './personal-links.service';

/** Where staff name another nominating State, the one named before is written to no more, and its link opens nothing. */
@Injectable()
export class RenamedStates implements OnModuleInit {
  constructor(
    private readonly changes: NominationChanges,
    private readonly contacts: Contacts,
    private readonly links: PersonalLinks,
  ) {}

  onModuleInit(): void {
    this.changes.listen(async (tx, candidacyId) => {
      await this.contacts.endIn(tx, candidacyId, 'state');
      await this.links.revokeIn(tx, candidacyId, 'state');
    });
  }
}
