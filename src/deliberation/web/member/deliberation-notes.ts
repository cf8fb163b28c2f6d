import { Injectable } from '@nestjs/common';
import { Access, FactLoaders } from '../../../access';
import { Words } from '../../../common/text/words';
import { RoomNote } from '../../../panel';
import { Actor } from '../../../policy';
import { NewestProposal, ProposalsQueries } from '../../proposals.queries';
import { deliberationPaths } from '../deliberation.paths';
import { namesOf } from '../parts/rating-words';
import { categoryName } from '../parts/trace-sentences';

/** Says on a member's own pages that a vote waits, or what the panel came to; to those alone to whom the scores are open. */
@Injectable()
export class DeliberationNotes {
  constructor(
    private readonly proposals: ProposalsQueries,
    private readonly loaders: FactLoaders,
    private readonly access: Access,
  ) {}

  async of(actor: Actor, reviewIds: string[], words: Words): Promise<Map<string, RoomNote>> {
    const facts = await this.loaders.load('review', actor, reviewIds);
    const open = [...facts].filter(([, one]) => this.access.may(actor, 'assessment.readOthers', one)).map(([id]) => id);
    const newest = await this.proposals.newest(actor, open);
    return new Map([...newest].map(([id, one]): [string, RoomNote] => [id, noteOn(words, id, one)]));
  }
}

function noteOn(words: Words, reviewId: string, { status, grade, own, content }: NewestProposal): RoomNote {
  const isWaiting = status === 'proposed' && own === null;
  const key = status === 'proposed' ? (isWaiting ? 'waits' : 'voted') : status;
  const action = {
    label: words.t(isWaiting ? 'deliberation.note.vote' : 'deliberation.note.read'),
    href: deliberationPaths.show(words.lang, reviewId) + (isWaiting ? '#proposals' : ''),
  };
  return {
    sentence: words.t(`deliberation.note.${key}`, { rating: categoryName(grade, namesOf(content), words) }),
    action: isWaiting || status === 'adopted' ? action : null,
  };
}
