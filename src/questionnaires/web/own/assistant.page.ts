import type { Words } from '../../../common/text';
import {
  buttons,
  ButtonsView,
  errorSummary,
  factsList,
  FactView,
  formTag,
  FormTag,
  postButton,
  PostButtonView,
  textInput,
  TextInputView,
} from '../../../common/web/components';
import { FilledForm, formView } from '../../../common/web/form';
import type { View } from '../../../common/web/rendering';
import type { AssistantStanding } from '../../links/link.queries';
import { inBothZones } from '../../links/link-mail-messages';
import { answerCrumbs } from '../answers/answer-crumbs.page';
import { ownLinkPaths } from './own-link.paths';

export interface AssistantPage extends View {
  lead: string;
  /** The link that is in force; null without one. */
  standing: { facts: FactView[]; end: PostButtonView } | null;
  form: FormTag;
  email: TextInputView;
  actions: ButtonsView;
}

/** A second link for somebody who helps to write. */
export function assistantPage(
  words: Words,
  data: { standing: AssistantStanding | null; zone: string; bound: FilledForm },
): AssistantPage {
  const { standing, zone, bound } = data;
  const form = formView(bound, words, { email: words.t('answers.assistant.email') });
  return {
    template: 'questionnaire/own/assistant',
    title: words.t('answers.assistant.title'),
    breadcrumbs: answerCrumbs(words, words.t('answers.assistant.title')),
    errors: errorSummary(form),
    lead: words.t('answers.assistant.lead'),
    standing: standing && {
      facts: factsList([
        { term: words.t('answers.assistant.to'), value: standing.address },
        { term: words.t('answers.assistant.since'), value: inBothZones(words, standing.sentAt, zone) },
        {
          term: words.t('answers.assistant.opened'),
          value: standing.openedAt
            ? inBothZones(words, standing.openedAt, zone)
            : words.t('questionnaires.standing.notOpened'),
        },
      ]),
      end: postButton({
        action: ownLinkPaths.assistantEnd(words.lang),
        label: words.t('answers.assistant.end'),
        small: false,
      }),
    },
    form: formTag({ action: ownLinkPaths.assistant(words.lang) }),
    email: textInput(form, 'email', { type: 'email', inputmode: 'email', autocomplete: 'off', width: 'medium' }),
    actions: buttons({ label: words.t(standing ? 'answers.assistant.replace' : 'answers.assistant.give') }),
  };
}
