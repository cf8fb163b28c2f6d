import { OneOf, Whole } from '../../../common/web/form';
import { Vote, VOTES } from '../../domain/adoption';

/** A vote on one proposal, named by its number so that nobody votes on one not seen. */
export class VoteForm {
  @OneOf(VOTES) vote: Vote;
  @Whole({ min: 1, max: 9999 }) proposal: number;
}
