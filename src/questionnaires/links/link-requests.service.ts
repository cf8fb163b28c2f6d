import { Injectable } from '@nestjs/common';
import { Contacts } from '../../candidates';
import { Tx, UnitOfWork } from '../../common/persistence';
import { HOUR } from '../../common/time/clock';
import { foldEmail, Guesses } from '../../identity';
import { ANONYMOUS } from '../../policy';
import { newestLinkOf } from '../data/invitations.repository';
import type { Respondent } from '../domain';
import { PersonalLinks } from './personal-links.service';

const hourly = (mails: number) => ({
  free: mails,
  forgets: { after: HOUR, from: 'since' as const },
  firstPause: HOUR,
  longestPause: HOUR,
});
/** Mails an hour to one address, and asked for from one network; more are dropped without a word. */
const TO_ONE_ADDRESS = hourly(3);
const FROM_ONE_NETWORK = hourly(20);

/** Candidates ask for a new link themselves. It goes to the address on file and nowhere else. */
@Injectable()
export class LinkRequests {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly guesses: Guesses,
    private readonly contacts: Contacts,
    private readonly links: PersonalLinks,
  ) {}

  /** For an address that is not on file nothing happens, and nobody can tell. */
  ask(email: string, network: string): Promise<void> {
    const address = foldEmail(email);
    return this.unitOfWork.run(ANONYMOUS, async (tx) => {
      const seconds = await this.guesses.count(tx, [
        { name: `link-request|${address}`, limit: TO_ONE_ADDRESS },
        { name: `link-requests|${network}`, limit: FROM_ONE_NETWORK },
      ]);
      const found = await this.contacts.withAddress(address, tx.manager);
      if (seconds > 0) return;
      for (const { candidacyId, party } of found)
        if (await isRenewable(tx, candidacyId, party)) await this.links.sendIn(tx, candidacyId, { party });
    });
  }
}

/** Staff decide on the first link, and on one that they took back. */
async function isRenewable(tx: Tx, candidacyId: string, party: Respondent): Promise<boolean> {
  const link = await newestLinkOf(tx.manager, candidacyId, party);
  return link !== null && link.revoked_at === null;
}
