import { Injectable } from '@nestjs/common';
import { Access } from '../../../access';
import { NotFound } from '../../../common/errors';
import { FilledForm } from '../../../common/web/form';
import { BenchRequest } from '../../../common/web/request';
import { ReplyDesk, ReplyGround } from '../../reply/reply-desk';
import { ReplyPage, replyPage } from './reply.page';

/** Makes the page on which the candidate reads and replies. */
@Injectable()
export class ReplyPages {
  constructor(
    private readonly desk: ReplyDesk,
    private readonly access: Access,
  ) {}

  async page(request: BenchRequest, bound: FilledForm | null = null): Promise<ReplyPage> {
    const { words, actor } = request;
    const ground = await this.ground(request);
    return replyPage(words, { name: actor.name, zone: actor.timeZone, ground, bound });
  }

  async ground({ actor, facts, subjectId }: BenchRequest): Promise<ReplyGround> {
    if (!subjectId) throw new NotFound();
    return this.desk.ground(subjectId, this.access.may(actor, 'reply.write', facts));
  }
}
