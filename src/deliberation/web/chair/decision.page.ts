import type { Words } from '../../../common/text/words';
import {
  buttons,
  ButtonsView,
  errorSummary,
  formTag,
  FormTag,
  hidden,
  TableView,
} from '../../../common/web/components';
import { FilledForm, formView } from '../../../common/web/form/form-view';
import type { View } from '../../../common/web/rendering/view';
import type { Deliberation, ProposalRead } from '../../deliberation.reads';
import { eligibleMembers } from '../../domain/eligible-members';
import { quorumToDecide } from '../../domain/quorum-to-decide';
import { deliberationPaths } from '../deliberation.paths';
import { chairCrumbs } from '../parts/crumbs';
import { ProposalView, proposalView } from '../parts/proposal-views';
import { gapSentences, votersTable } from './next-step';

export interface DecisionPage extends View {
  lead: string;
  proposal: ProposalView;
  voters: TableView;
  effects: string[];
  form: FormTag;
  actions: ButtonsView;
}

/** Closing the vote: who has voted, what it takes, and what happens then. */
export function decisionPage(
  words: Words,
  { deliberation, open, bound }: { deliberation: Deliberation; open: ProposalRead; bound: FilledForm },
): DecisionPage {
  const { standing, candidate } = deliberation;
  const { id } = standing.review;
  const { lang } = words;
  const eligible = eligibleMembers(standing.members, standing.recusals).size;
  const required = quorumToDecide(standing, eligible);
  const say = (key: string) => words.t(`deliberation.decision.${key}`);
  return {
    template: 'panel/deliberation/chair/decision',
    title: say('title'),
    breadcrumbs: chairCrumbs(words, id, candidate, say('crumb')),
    section: 'chair',
    errors: errorSummary(formView(bound, words, {})),
    lead: words.t('deliberation.decision.lead', { count: open.voted.length, of: eligible }),
    proposal: proposalView(words, deliberation, open),
    voters: votersTable(words, deliberation, open),
    effects: [
      words.t('deliberation.decision.effect.needs', { count: Math.floor(eligible / 2) + 1, required, of: eligible }),
      say('effect.adopted'),
      say('effect.notAdopted'),
      ...gapSentences(words, deliberation),
    ],
    form: formTag({
      action: deliberationPaths.decision(lang, id),
      hidden: [hidden('proposal', open.number)],
    }),
    actions: buttons(
      { label: say('send') },
      { links: [{ label: say('notYet'), href: deliberationPaths.chair(lang, id) }] },
    ),
  };
}
