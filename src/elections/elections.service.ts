import { Injectable } from '@nestjs/common';
import { Access } from '../access';
import { NotFound } from '../common/errors';
import { Ids } from '../common/ids/ids';
import { Tx, UnitOfWork } from '../common/persistence';
import { freeSlug, LocalizedText, slugOf } from '../common/text';
import { Actor } from '../policy';
import { ElectionsRepository } from './data/elections.repository';
import { Election } from './data/election.entity';
import { PostCode } from './domain/posts';
import { RequirementTable } from './domain/records';

/** What staff may say of an election. Days are 'yyyy-mm-dd'. */
export interface ElectionCommand {
  post: PostCode;
  kind: 'ordinary' | 'vacancy';
  title: LocalizedText;
  session: LocalizedText | null;
  place: LocalizedText | null;
  seats: number;
  nominationStartsOn: string | null;
  nominationEndsOn: string | null;
  voteStartsOn: string | null;
  voteEndsOn: string | null;
  /** Year of the vote, for as long as its day is not known. */
  year: string;
  remainingJudges: RequirementTable | null;
}

/** What only the platform itself says of an election it makes: the example, and reference data. */
export interface ElectionOrigin {
  slug?: string;
  isExample?: boolean;
  isPublic?: boolean;
  mvrStart?: RequirementTable | null;
  /** Day or month of the vote where it is known less exactly than to the day, and not only the year. */
  heldWhen?: string;
}

@Injectable()
export class ElectionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly elections: ElectionsRepository,
    private readonly access: Access,
    private readonly ids: Ids,
  ) {}

  /** Makes an election that is not yet shown in public; returns its id. */
  create(actor: Actor, command: ElectionCommand): Promise<string> {
    return this.unitOfWork.run(actor, (tx) => {
      this.access.require(actor, 'election.edit');
      return this.createIn(tx, command);
    });
  }

  /** The same inside another unit of work: for reference data and the example. */
  async createIn(tx: Tx, command: ElectionCommand, origin: ElectionOrigin = {}): Promise<string> {
    const taken = new Set(await this.elections.slugs(tx));
    const wish = origin.slug ?? slugFor(command);
    const id = this.ids.uuid();
    await this.elections.add(tx, {
      id,
      slug: origin.slug ?? freeSlug(wish, taken),
      ...columnsOf(command),
      held_when: origin.heldWhen ?? command.voteStartsOn ?? command.year,
      mvr_start: origin.mvrStart ?? null,
      is_example: origin.isExample ?? false,
      is_public: origin.isPublic ?? false,
      created_at: tx.now,
      rev: 1,
    });
    tx.audit('election.created', `election:${id}`, { post: command.post });
    return id;
  }

  /** Changes what is said of an election. The post stays once it is chosen: criteria and candidates hang on it. */
  edit(actor: Actor, id: string, rev: number, command: Omit<ElectionCommand, 'post'>): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'election.edit', 'election', id);
      const before = await this.elections.byId(tx, id);
      if (!before) throw new NotFound();
      const { post_code: _post, ...columns } = columnsOf({ ...command, post: before.post_code });
      await this.elections.change(tx, id, rev, { ...columns, held_when: command.voteStartsOn ?? command.year });
      tx.audit('election.edited', `election:${id}`);
    });
  }

  /** Shows the election on the public site, or takes it away from there. */
  setPublic(actor: Actor, id: string, rev: number, isPublic: boolean): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.requireIn(tx, 'election.edit', 'election', id);
      await this.elections.change(tx, id, rev, { is_public: isPublic });
      tx.audit(isPublic ? 'election.shown' : 'election.hidden', `election:${id}`);
    });
  }
}

/** '2029-judges': the year of the vote and the title without it. */
function slugFor(command: ElectionCommand): string {
  const title = command.title.texts.en ?? command.title.texts[command.title.original] ?? command.post;
  const words = slugOf(title.replace(command.year, ' ')) || slugOf(command.post);
  return `${command.year}-${words}`.slice(0, 60);
}

function columnsOf(
  command: ElectionCommand,
): Omit<Election, 'id' | 'slug' | 'held_when' | 'mvr_start' | 'is_example' | 'is_public' | 'created_at' | 'rev'> {
  return {
    post_code: command.post,
    kind: command.kind,
    title: command.title,
    session: command.session,
    place: command.place,
    seats: command.seats,
    nomination_starts_on: command.nominationStartsOn,
    nomination_ends_on: command.nominationEndsOn,
    vote_starts_on: command.voteStartsOn,
    vote_ends_on: command.voteEndsOn,
    remaining_judges: command.remainingJudges,
  };
}
