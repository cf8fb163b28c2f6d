import { Injectable } from '@nestjs/common';
import { Words } from '../../common/text/words';
import type { TaskInput } from '../../common/web/components';
import { Actor } from '../../policy';

export type InvitationSource = (actor: Actor, words: Words) => Promise<TaskInput[]>;

/** Port: what a higher module asks a member to do before the reviews, such as the practice case of `scoring`. */
@Injectable()
export class RoomInvitations {
  private readonly sources: InvitationSource[] = [];

  add(source: InvitationSource): void {
    this.sources.push(source);
  }

  async of(actor: Actor, words: Words): Promise<TaskInput[]> {
    const found: TaskInput[] = [];
    for (const source of this.sources) found.push(...(await source(actor, words)));
    return found;
  }
}
