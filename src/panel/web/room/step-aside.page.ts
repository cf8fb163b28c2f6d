import { Words } from '../../../common/text/words';
import {
  buttons,
  ButtonsView,
  ChoicesView,
  errorSummary,
  formTag,
  FormTag,
  radios,
  textArea,
  TextAreaView,
} from '../../../common/web/components';
import { FilledForm, formView } from '../../../common/web/form/form-view';
import { Link } from '../../../common/web/rendering/page-context';
import { View } from '../../../common/web/rendering/view';
import { OwnReview } from '../../room.reads';
import { panelRoomPaths } from '../panel-room.paths';
import { categoryChoices, roomCrumbs } from './declare.page';

export interface StepAsidePage extends View {
  lead: string;
  effects: string[];
  help: Link;
  form: FormTag;
  category: ChoicesView;
  reason: TextAreaView;
  actions: ButtonsView;
}

/** Stepping aside from one candidate. */
export function stepAsidePage(words: Words, data: { own: OwnReview; bound: FilledForm }): StepAsidePage {
  const { own, bound } = data;
  const { name } = own.candidacy;
  const say = (key: string) => words.t(`panel.stepAside.${key}`, { name });
  const form = formView(bound, words, { category: words.t('panel.stepAside.category'), reason: say('reason') });
  return {
    template: 'panel/recusal/new',
    title: say('title'),
    breadcrumbs: roomCrumbs(words, say('crumb')),
    section: 'assignments',
    errors: errorSummary(form),
    lead: say('lead'),
    effects: ['closed', 'scores', 'published', 'chair'].map((part) => say(`effect.${part}`)),
    help: { label: words.t('panel.home.keep.stepAside'), href: panelRoomPaths.whenToStepAside(words.lang) },
    form: formTag({ action: panelRoomPaths.stepAside(words.lang, own.review.id) }),
    category: radios(form, 'category', categoryChoices(words), { hint: say('categoryHint') }),
    reason: textArea(form, 'reason', { hint: say('reasonHint'), rows: 5 }),
    actions: buttons(
      { label: say('send') },
      { links: [{ label: words.t('common.action.cancel'), href: panelRoomPaths.home(words.lang) }] },
    ),
  };
}
