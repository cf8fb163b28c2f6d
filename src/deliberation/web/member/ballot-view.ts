import type { Words } from '../../../common/text/words';
import { buttons, ButtonsView, ChoicesView, formTag, FormTag, hidden, radios } from '../../../common/web/components';
import type { FormView } from '../../../common/web/form/form-view';
import type { ProposalRead } from '../../deliberation.reads';
import { VOTES } from '../../domain/adoption';
import { deliberationPaths } from '../deliberation.paths';

export interface BallotView {
  form: FormTag;
  choices: ChoicesView;
  own: string | null;
  actions: ButtonsView;
}

/** The vote on the open proposal. Nothing is chosen beforehand; the own vote so far is told beside it. */
export function ballotView(words: Words, form: FormView, reviewId: string, proposal: ProposalRead): BallotView {
  const choices = VOTES.map((value) => ({
    value,
    label: words.t(`deliberation.ballot.${value}`),
    hint: words.t(`deliberation.ballot.hint.${value}`),
  }));
  return {
    form: formTag({
      action: deliberationPaths.votes(words.lang, reviewId),
      hidden: [hidden('proposal', proposal.number)],
    }),
    choices: radios(form, 'vote', choices, { hint: words.t('deliberation.ballot.until') }),
    own: proposal.own && words.t(`deliberation.ballot.own.${proposal.own}`),
    actions: buttons({ label: words.t(proposal.own ? 'deliberation.ballot.again' : 'deliberation.ballot.send') }),
  };
}
