import { Injectable } from '@nestjs/common';
import { sha256 } from '../../common/crypto/hashing';
import { Ids } from '../../common/ids/ids';
import { insert, Tx, UnitOfWork } from '../../common/persistence';
import { later, MINUTE } from '../../common/time/clock';
import { GuessBucket, Guesses } from '../../identity';
import { Actor, ANONYMOUS } from '../../policy';
import { openLink, removeOldSessions } from '../data/invitations.repository';
import { Invitation } from '../data/invitation.entity';
import { LinkSession } from '../data/link-session.entity';
import { LINK_SESSION_LASTS } from '../domain/link-limits';

/** Ten wrong tokens a minute from one network (S40). */
const GUESSES = {
  free: 10,
  forgets: { after: MINUTE, from: 'since' as const },
  firstPause: MINUTE,
  longestPause: MINUTE,
};

export type Entered = { kind: 'open'; secret: string } | { kind: 'ended' } | { kind: 'wait'; seconds: number };

/** Exchanges the token of a link for a secret of this browser; the token stays behind. */
@Injectable()
export class LinkEntrance {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly guesses: Guesses,
    private readonly ids: Ids,
  ) {}

  enter(token: string, network: string): Promise<Entered> {
    const buckets: GuessBucket[] = [{ name: `link|${network}`, limit: GUESSES }];
    return this.unitOfWork.run(ANONYMOUS, async (tx) => {
      const seconds = await this.guesses.count(tx, buckets);
      if (seconds > 0) return { kind: 'wait', seconds };
      const link = await openLink(tx.manager, { token_hash: sha256(token) }, tx.now);
      if (!link) return { kind: 'ended' };
      await this.guesses.takeBack(tx, buckets);
      return { kind: 'open', secret: await this.openIn(tx, link.id) };
    });
  }

  /** Closes the page in this browser; the link itself goes on. */
  async leave(actor: Actor, secret: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await tx.manager.delete(LinkSession, { token_hash: sha256(secret) });
    });
  }

  /** A browser of its own for this link; returns its secret. */
  async openIn(tx: Tx, linkId: string): Promise<string> {
    const link = await tx.manager.findOneByOrFail(Invitation, { id: linkId });
    await removeOldSessions(tx);
    const secret = this.ids.token();
    await insert(tx, LinkSession, {
      token_hash: sha256(secret),
      invitation_id: link.id,
      created_at: tx.now,
      seen_at: tx.now,
      expires_at: later(tx.now, LINK_SESSION_LASTS),
    });
    if (link.opened_at === null) await tx.manager.update(Invitation, { id: link.id }, { opened_at: tx.now });
    tx.audit('link.opened', `candidacy:${link.candidacy_id}`, {}, { actorRef: `link:${link.id}` });
    return secret;
  }
}
