import { Injectable } from '@nestjs/common';
import { Access } from '../access';
import { FormErrors, NotFound } from '../common/errors';
import { Ids } from '../common/ids/ids';
import { insert, Tx, UnitOfWork, updateAt } from '../common/persistence';
import { Language } from '../common/text/language';
import { LocalizedText } from '../common/text/localized-text';
import { Reviews } from '../panel';
import { Actor } from '../policy';
import { replyOf, windowOf } from './data/findings.repository';
import { Reply } from './data/reply.entity';
import { replyError } from './domain/reply-error';
import { replyProblem } from './domain/reply-rules';

export interface ReplyCommand {
  choice: 'replied' | 'declined';
  text: string;
  language: Language;
}

/** With how it had come: 'Letter of 3 May'. */
export interface RecordedReply extends ReplyCommand {
  source: string;
}

/** The candidate's reply: through the personal link, or as it reached the secretariat. Each one is kept. */
@Injectable()
export class RepliesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly reviews: Reviews,
    private readonly ids: Ids,
  ) {}

  /** By the candidate. Until the deadline a new reply takes the place of the last. */
  async write(actor: Actor, reviewId: string, command: ReplyCommand): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await this.reviews.lock(tx, reviewId);
      await this.access.requireIn(tx, 'reply.write', 'review', reviewId);
      const window = await windowOf(tx.manager, reviewId);
      const problem = replyProblem(command, window?.ends_at ?? null, tx.now);
      if (problem) throw new FormErrors(replyError(problem, command.text));
      await this.add(tx, reviewId, command, null);
    });
  }

  /** By the secretariat, for a reply that came by post or mail. */
  async record(actor: Actor, reviewId: string, command: RecordedReply): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await this.reviews.lock(tx, reviewId);
      await this.access.requireIn(tx, 'reply.record', 'review', reviewId);
      const problem = replyProblem(command, null, tx.now);
      if (problem) throw new FormErrors(replyError(problem, command.text));
      await this.add(tx, reviewId, command, command.source);
    });
  }

  /** What the panel did about the reply, printed after it. */
  async respond(actor: Actor, reviewId: string, response: LocalizedText, rev: number): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await this.reviews.lock(tx, reviewId);
      await this.access.requireIn(tx, 'review.seal', 'review', reviewId);
      const reply = await replyOf(tx.manager, reviewId);
      if (!reply) throw new NotFound();
      await updateAt(tx, Reply, reply.id, rev, { panel_response: JSON.stringify(response) });
      tx.audit('reply.answered', `review:${reviewId}`);
    });
  }

  /** `source` is null for what came through the personal link. */
  private async add(tx: Tx, reviewId: string, command: ReplyCommand, source: string | null): Promise<void> {
    const receivedBy = source === null ? 'link' : 'secretariat';
    const number = ((await replyOf(tx.manager, reviewId))?.number ?? 0) + 1;
    const text = command.choice === 'declined' ? '' : command.text;
    const row = {
      id: this.ids.uuid(),
      review_id: reviewId,
      number,
      choice: command.choice,
      text,
      language: command.language,
      source,
    };
    await insert(tx, Reply, { ...row, received_by: receivedBy, received_at: tx.now, panel_response: null, rev: 1 });
    tx.audit('reply.received', `review:${reviewId}`, { number, choice: command.choice, by: receivedBy });
  }
}
