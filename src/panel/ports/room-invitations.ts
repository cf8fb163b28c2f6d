import { Injectable } from '@nestjs/common';
import { Words } from '../../common/text/words';
import type { TaskInput } from '../../common/web/components';
import type { Link } from '../../common/web/rendering/page-context';
import { Actor } from '../../policy';

export type InvitationSource = (actor: Actor, words: Words) => Promise<TaskInput[]>;
export type KeptSource = (actor: Actor, words: Words) => Promise<Link[]>;

/** Port: what a higher module asks a member to do before the reviews, such as the practice case of `scoring`, and what stays of it. */
@Injectable()
export class RoomInvitations {
  private readonly sources: InvitationSource[] = [];
  private readonly keptSources: KeptSource[] = [];

  add(source: InvitationSource): void {
    this.sources.push(source);
  }

  async of(actor: Actor, words: Words): Promise<TaskInput[]> {
    const found: TaskInput[] = [];
    for (const source of this.sources) found.push(...(await source(actor, words)));
    return found;
  }

  addKept(source: KeptSource): void {
    this.keptSources.push(source);
  }

  /** Links to what the member has done of it. */
  async kept(actor: Actor, words: Words): Promise<Link[]> {
    const found: Link[] = [];
    for (const source of this.keptSources) found.push(...(await source(actor, words)));
    return found;
  }
}
