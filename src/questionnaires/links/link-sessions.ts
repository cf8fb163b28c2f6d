import { Inject, Injectable } from '@nestjs/common';
import type { RequestHandler, Response } from 'express';
import { SETTINGS, Settings } from '../../common/config';
import { sha256 } from '../../common/crypto/hashing';
import { Ids } from '../../common/ids/ids';
import { UnitOfWork } from '../../common/persistence';
import { Clock, later } from '../../common/time/clock';
import { isLinkPath } from '../../common/web/link.paths';
import { BenchRequest } from '../../common/web/request';
import { Actor, ANONYMOUS, SYSTEM } from '../../policy';
import { LinkSession } from '../data/link-session.entity';
import { SEEN_EVERY } from '../domain/link-limits';
import { formTokenOf, giveLinkSecret, linkSecretOf } from './link-cookie';
import { LinkHolder, LinkQueries } from './link.queries';

/** Says who holds a personal link, on the pages that links open and nowhere else (settled point 15). */
@Injectable()
export class LinkSessions {
  constructor(
    private readonly links: LinkQueries,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  handler(): RequestHandler {
    return (request, response, next) => {
      if (!isLinkPath(request.path)) return next();
      this.read(request as BenchRequest, response).then(() => next(), next);
    };
  }

  private async read(request: BenchRequest, response: Response): Promise<void> {
    const secret = linkSecretOf(request, this.settings.http);
    request.linkToken = secret && formTokenOf(secret);
    request.csrfToken = this.formToken(response, secret);
    const holder = secret && (await this.links.holder(sha256(secret)));
    if (!holder) return;
    request.actor = actorOf(holder, request.lang);
    await this.touch(sha256(secret), holder);
  }

  /** A browser without the cookie gets one with the first form, before it is known whose page it will be. */
  private formToken(response: Response, secret: string | null): () => string {
    let known = secret;
    return () => {
      if (known === null) {
        known = this.ids.token();
        giveLinkSecret(response, this.settings.http, known);
      }
      return formTokenOf(known);
    };
  }

  private async touch(tokenHash: string, { seenAt }: LinkHolder): Promise<void> {
    const now = this.clock.now();
    if (later(seenAt, SEEN_EVERY) > now) return;
    await this.unitOfWork.run(SYSTEM, async (tx) => {
      await tx.manager.update(LinkSession, { token_hash: tokenHash }, { seen_at: now });
    });
  }
}

const actorOf = ({ linkId, name, timeZone }: LinkHolder, lang: string): Actor => ({
  ...ANONYMOUS,
  kind: 'link',
  linkId,
  name,
  lang,
  timeZone: timeZone ?? 'UTC',
});
