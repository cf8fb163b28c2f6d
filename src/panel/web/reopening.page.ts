import { Words } from '../../common/text/words';
import {
  buttons,
  ButtonsView,
  dateTimeInput,
  errorSummary,
  factsList,
  FactView,
  formTag,
  FormTag,
  note,
  NoteView,
  postButton,
  PostButtonView,
  textArea,
  TextAreaView,
  TextInputView,
} from '../../common/web/components';
import { FilledForm, formView, FormView } from '../../common/web/form/form-view';
import { Crumb, View } from '../../common/web/rendering/view';
import type { ReopeningStanding } from '../reopening-desk';

export interface ReopeningPage extends View {
  lead: string;
  body: {
    present: FactView[];
    why: NoteView | null;
    proposal: { facts: FactView[]; approve: PostButtonView | null; takeBack: PostButtonView } | null;
    proposing: { form: FormTag; dueAt: TextInputView; reason: TextAreaView; actions: ButtonsView } | null;
  };
}
/** From where the page is shown: the chair's room or the staff area. */
export interface ReopeningPlace {
  template: 'panel/chair/reopening' | 'secretariat/panel/reopening';
  section: string;
  breadcrumbs: (name: string, title: string) => Crumb[];
  action: string;
  back: string;
}

/** Reopening scoring takes the chair and one member of the secretariat: the proposal, or the second approval. */
export function reopeningPage(
  words: Words,
  data: ReopeningStanding & { bound: FilledForm; place: ReopeningPlace },
): ReopeningPage {
  const { review, standing, pending, refusal, bound, place } = data;
  const { timeZone } = standing.cycle;
  const title = words.t('panel.reopening.title', { name: review.candidacy.name });
  const form = formView(bound, words, {
    dueAt: words.t('panel.assign.dueAt'),
    reason: words.t('panel.reopening.reason'),
  });
  return {
    template: place.template,
    title,
    breadcrumbs: place.breadcrumbs(review.candidacy.name, words.t('panel.reopening.link')),
    section: place.section,
    errors: errorSummary(form),
    lead: words.t('panel.reopening.lead'),
    body: {
      present: factsList([
        {
          term: words.t('panel.reviews.column.phase'),
          value: words.t(`panel.phase.${review.isWithdrawn ? 'withdrawn' : review.review.phase}`),
        },
        { term: words.t('panel.reviews.column.due'), value: words.dateTime(review.review.dueAt) },
      ]),
      why: refusal ? note({ text: words.t(`problem.denied.${refusal}`), tone: 'amber' }) : null,
      proposal: pending ? proposalOf(words, pending, refusal, place) : null,
      proposing: pending || refusal ? null : proposingOf(words, form, timeZone, place),
    },
  };
}

function proposalOf(
  words: Words,
  pending: NonNullable<ReopeningStanding['pending']>,
  refusal: string | null,
  { action }: ReopeningPlace,
): ReopeningPage['body']['proposal'] {
  const fields = { contentHash: pending.contentHash };
  const approve = {
    action: `${action}/approval`,
    label: words.t('panel.reopening.approve'),
    fields,
    quiet: false,
    small: false,
  };
  return {
    facts: factsList([
      { term: words.t('panel.reopening.newDue'), value: words.dateTime(pending.dueAt) },
      { term: words.t('panel.reopening.reason'), value: pending.reason },
      {
        term: words.t('panel.appointment.by'),
        value: words.t('panel.appointment.byOn', { name: pending.by, date: words.dateTime(pending.at) }),
      },
    ]),
    approve: refusal ? null : postButton(approve),
    takeBack: postButton({ action: `${action}/withdrawal`, label: words.t('panel.appointment.takeBack') }),
  };
}

function proposingOf(
  words: Words,
  form: FormView,
  zone: string,
  { action, back }: ReopeningPlace,
): ReopeningPage['body']['proposing'] {
  return {
    form: formTag({ action }),
    dueAt: dateTimeInput(form, 'dueAt', { hint: words.t('panel.assign.dueAtHint', { zone }) }),
    reason: textArea(form, 'reason', { hint: words.t('panel.reopening.reasonHint'), rows: 4 }),
    actions: buttons(
      { label: words.t('panel.reopening.propose') },
      { links: [{ label: words.t('common.action.cancel'), href: back }] },
    ),
  };
}
