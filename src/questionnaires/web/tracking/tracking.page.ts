import { stateOf } from '../../../candidates';
import { inLanguage, Words } from '../../../common/text';
import {
  CellInput,
  dataTable,
  emptyState,
  EmptyStateView,
  formTag,
  FormTag,
  kpis,
  KpiView,
  TableView,
  textInput,
  TextInputView,
} from '../../../common/web/components';
import { fill, formView } from '../../../common/web/form';
import type { Link } from '../../../common/web/rendering/page-context';
import type { View } from '../../../common/web/rendering/view';
import { type FollowUpFilter, followUpFilters, inForce, isIn, isPast, questionsOf } from '../../domain';
import type { FollowUp } from '../../tracking/follow-up.queries';
import { addresseeLabel } from '../letters/addressee-label';
import { letterCrumbs } from '../letters/letter-crumbs.page';
import type { LetterGround } from '../letters/letter-ground';
import { letterPaths } from '../letters/letter.paths';
import { AttentionView, attentionOf } from './attention.page';
import { deadlineText, filtered, SORTS, sortKeys, TrackingChoice } from './tracking-choice';
import { stateTag } from './tracking-words.page';

export interface TrackingPage extends View {
  lede: string;
  counts: KpiView[];
  attention: AttentionView[];
  filter: FormTag;
  search: TextInputView;
  show: string | null;
  all: Link | null;
  form: FormTag;
  table: TableView | null;
  empty: EmptyStateView | null;
  /** Buttons that take the people chosen to the page of their act. */
  acts: { label: string; action: string; name: string; value: string; quiet: boolean }[];
  csv: Link;
  messages: Link;
  short: string;
}

/** Who was asked, who has answered, and what somebody has to do about it. */
export function trackingPage(words: Words, ground: LetterGround, choice: TrackingChoice): TrackingPage {
  const { questionnaire, people } = ground;
  const { lang } = words;
  const shown = filtered(people, choice);
  const title = words.t('letters.tracking.title');
  const messages = letterPaths.messages(lang, questionnaire.id);
  const form = formView(fill({ q: choice.q }), words, { q: words.t('letters.tracking.search') });
  const all = { label: words.t('letters.tracking.all'), href: letterPaths.tracking(lang, questionnaire.id) };
  return {
    template: 'secretariat/tracking/index',
    title,
    breadcrumbs: letterCrumbs(words, ground, title),
    section: 'questionnaires',
    lede: ledeOf(words, ground),
    counts: countsOf(words, ground),
    attention: attentionOf(words, ground),
    filter: formTag({ action: letterPaths.tracking(lang, questionnaire.id), method: 'get' }),
    search: textInput(form, 'q', { type: 'search' }),
    show: choice.show,
    all: choice.show || choice.q ? all : null,
    form: formTag({
      action: letterPaths.new(lang, questionnaire.id),
      method: 'get',
      label: words.t('letters.tracking.acts'),
    }),
    table: shown.length > 0 ? tableOf(words, ground, shown, choice) : null,
    empty:
      shown.length > 0
        ? null
        : emptyState(words.t(people.length > 0 ? 'letters.tracking.none' : 'letters.tracking.nobody')),
    acts: actsOf(words, questionnaire.id),
    csv: { label: words.t('letters.tracking.csv'), href: letterPaths.csv(lang, questionnaire.id) },
    messages: { label: words.t('letters.messages.title'), href: messages },
    short: words.t('letters.tracking.short'),
  };
}

/** Each button takes the people chosen to another page. */
function actsOf(words: Words, id: string): TrackingPage['acts'] {
  const act = (kind: string, action: string, quiet = true) => ({
    label: words.t(`letters.tracking.act.${kind}`),
    action,
    name: 'kind',
    value: kind,
    quiet,
  });
  return [
    act('reminder', letterPaths.new(words.lang, id), false),
    act('extension', letterPaths.extensions(words.lang, id)),
    act('link', letterPaths.new(words.lang, id)),
  ];
}

function ledeOf(words: Words, { questionnaire, election, people, now }: LetterGround): string {
  const version = inForce(questionnaire);
  const name = inLanguage(election.title, words.lang).text;
  if (!version) return words.t('letters.tracking.ledeDraft', { election: name });
  const open = people.filter(({ state }) => isIn('open', state)).length;
  const params = { election: name, number: version.number, questions: questionsOf(version.content).length };
  return [
    words.t('letters.tracking.lede', params),
    words.t('letters.tracking.open', { count: open }),
    dueSentence(words, questionnaire.dueAt, now),
  ].join(' ');
}

function dueSentence(words: Words, dueAt: string | null, now: string): string {
  if (dueAt === null) return words.t('letters.tracking.noDue');
  return words.t(isPast(dueAt, now) ? 'letters.tracking.dueOver' : 'letters.tracking.due', {
    at: words.dateTime(dueAt),
  });
}

function countsOf(words: Words, { questionnaire, people }: LetterGround): KpiView[] {
  const names = Object.keys(followUpFilters) as FollowUpFilter[];
  const counted = names.map((name) => ({ name, number: people.filter(({ state }) => isIn(name, state)).length }));
  return kpis(
    counted
      .filter(({ name, number }) => number > 0 || ['invited', 'submitted', 'open'].includes(name))
      .map(({ name, number }) => ({
        number,
        label: words.t(`letters.filter.${name}`),
        href: letterPaths.filtered(words.lang, questionnaire.id, name),
      })),
  );
}

function tableOf(words: Words, ground: LetterGround, shown: readonly FollowUp[], choice: TrackingChoice): TableView {
  const { questionnaire } = ground;
  const columns = SORTS.map(({ key, sortable }) => ({
    label: words.t(
      key === 'name' ? `letters.tracking.who.${questionnaire.respondent}` : `letters.tracking.column.${key}`,
    ),
    ...(sortable ? { sortHref: `${letterPaths.tracking(words.lang, questionnaire.id)}?${sortKeys(choice, key)}` } : {}),
    ...(choice.sort === key ? { sorted: 'ascending' as const } : {}),
  }));
  const rows = shown.map((person) => ({
    cells: cellsOf(words, ground, person),
    select:
      person.state === 'withdrawn'
        ? undefined
        : { name: 'to', value: person.candidacy.id, label: addresseeLabel(words, questionnaire, person.candidacy) },
  }));
  const caption = words.t(`letters.tracking.caption.${questionnaire.respondent}`, { count: rows.length });
  return dataTable({ caption, columns, rows }, words);
}

function cellsOf(words: Words, { questionnaire }: LetterGround, person: FollowUp): CellInput[] {
  const { candidacy, reach, invitedAt, openedAt, progress, count, reminders } = person;
  const date = (at: string | null) => (at ? words.date(at) : words.t('letters.tracking.notYet'));
  return [
    {
      text: addresseeLabel(words, questionnaire, candidacy),
      href: letterPaths.person(words.lang, questionnaire.id, candidacy.id),
      small: questionnaire.respondent === 'state' ? null : stateOf(words, candidacy),
    },
    reach.language ? words.t(`common.language.${reach.language}`) : words.t('letters.tracking.noAddress'),
    {
      text: date(invitedAt),
      small: openedAt ? words.t('letters.tracking.opened', { at: words.date(openedAt) }) : null,
    },
    { done: count.answered, of: count.asked },
    qualityOf(words, person),
    stateTag(words, person),
    progress.lastSavedAt ? words.dateTime(progress.lastSavedAt) : words.t('letters.tracking.notYet'),
    {
      text: words.t('letters.tracking.reminders', { count: reminders.length }),
      small: deadlineText(words, questionnaire, person),
    },
  ];
}

/** '8 blank, 2 short, 1 over the limit': numbers, never what was written. */
function qualityOf(words: Words, { count }: FollowUp): string {
  if (count.answered === 0) return words.t('letters.quality.nothing');
  const parts = (['blank', 'short', 'overlong'] as const).flatMap((key) =>
    count[key] > 0 ? [words.t(`letters.quality.${key}`, { count: count[key] })] : [],
  );
  return parts.length > 0 ? words.list(parts) : words.t('letters.quality.fine');
}
