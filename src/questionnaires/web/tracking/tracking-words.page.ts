import { Words } from '../../../common/text';
import type { CellInput, Tone } from '../../../common/web/components';
import type { FollowUpState } from '../../domain';
import type { FollowUp } from '../../tracking/follow-up.queries';

const tones: Record<FollowUpState, Tone> = {
  notInvited: 'line',
  invited: 'line',
  opened: 'plain',
  started: 'plain',
  submitted: 'done',
  closedPart: 'amber',
  closedNone: 'late',
  withdrawn: 'line',
};

/** 'Submitted 28 July': the state, with its day where there is one; lost mail comes first. */
export function stateTag(words: Words, { state, undelivered, progress }: FollowUp): CellInput {
  if (undelivered && state !== 'submitted') return { tag: words.t(`letters.lost.${undelivered}`), tone: 'late' };
  const { submittedAt } = progress;
  if (state === 'submitted' && submittedAt)
    return { tag: words.t('letters.tracking.submitted', { at: words.date(submittedAt) }), tone: 'done' };
  return { tag: words.t(`letters.state.${state}`), tone: tones[state] };
}
