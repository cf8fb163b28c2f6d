import { Injectable } from '@nestjs/common';
import { Access } from '../../access';
import { Approvals } from '../../approvals';
import { Users } from '../../identity';
import { Action, Actor } from '../../policy';
import { CORRECTION, RELEASE } from './release.facts';

export interface ApprovalStanding {
  first: { by: string; at: string; contentHash: string; isOwn: boolean } | null;
  /** Why this person cannot give the approval now; null when the person can. */
  refusal: string | null;
}

const ACTS = { release: [RELEASE, 'release.approve'], correction: [CORRECTION, 'correction.approve'] } as const;

/** How the two approvals of a release or correction stand, as one person may act on them. */
@Injectable()
export class TwoPersons {
  constructor(
    private readonly approvals: Approvals,
    private readonly users: Users,
    private readonly access: Access,
  ) {}

  async of(actor: Actor, what: keyof typeof ACTS, reviewId: string): Promise<ApprovalStanding> {
    const [name, action] = ACTS[what];
    const ref = `review:${reviewId}`;
    const first = (await this.approvals.pending(name, [ref])).get(ref);
    const facts = await this.access.facts(actor, what, reviewId);
    const by = first ? ((await this.users.byId(first.firstBy))?.name ?? '') : '';
    return {
      first: first
        ? { by, at: first.firstAt, contentHash: first.contentHash, isOwn: first.firstBy === actor.userId }
        : null,
      refusal: this.refusal(actor, action, facts),
    };
  }

  async mayDraft(actor: Actor, reviewId: string): Promise<boolean> {
    return this.access.may(actor, 'correction.draft', await this.access.facts(actor, 'correction', reviewId));
  }

  /** A second factor that is due is asked for when the approval is sent. */
  private refusal(actor: Actor, action: Action, facts: Parameters<Access['ask']>[2]): string | null {
    const answer = this.access.ask(actor, action, facts);
    if (answer.yes) return null;
    return answer.reasons.find((reason) => reason !== 'step_up') ?? null;
  }
}
