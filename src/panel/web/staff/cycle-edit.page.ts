import { inLanguage } from '../../../common/text/localized-text';
import { Words } from '../../../common/text/words';
import { TIME_ZONES } from '../../../common/time/zones';
import {
  buttons,
  ButtonsView,
  checkbox,
  CheckboxView,
  dateTimeInput,
  errorSummary,
  formTag,
  FormTag,
  selectBox,
  SelectView,
  textInput,
  TextInputView,
} from '../../../common/web/components';
import { FilledForm, formView } from '../../../common/web/form/form-view';
import { View } from '../../../common/web/rendering/view';
import type { FrameworkVersionRead } from '../../../criteria';
import type { ElectionRead } from '../../../elections';
import type { CycleRead, PanelRead } from '../../panel.reads';
import { staffPanelPaths } from '../staff-panel.paths';
import { staffCrumbs } from './panels.page';

export interface CycleEditPage extends View {
  lead: string;
  form: FormTag;
  panel: SelectView | null;
  framework: SelectView;
  zone: SelectView;
  opensAt: TextInputView;
  closesAt: TextInputView;
  quorum: TextInputView;
  names: CheckboxView;
  actions: ButtonsView;
}
export interface CycleEditData {
  election: ElectionRead;
  /** Null for a new cycle. */
  cycle: CycleRead | null;
  panels: PanelRead[];
  /** Published and retired versions of this post's framework. */
  versions: FrameworkVersionRead[];
  bound: FilledForm;
}

/** A new cycle, or its plan changed. */
export function cycleEditPage(words: Words, data: CycleEditData): CycleEditPage {
  const { election, cycle, bound } = data;
  const form = formView(bound, words, labelsOf(words));
  const name = inLanguage(election.title, words.lang).text;
  const title = words.t(cycle ? 'panel.cycle.editTitle' : 'panel.cycle.newTitle', { election: name });
  const hint = (key: string, params: Record<string, string> = {}) => ({
    hint: words.t(`panel.cycle.${key}Hint`, params),
  });
  const utc = (at: string | undefined) =>
    at ? { hint: words.t('panel.cycle.inUtc', { at: words.dateTime(at) }) } : {};
  const action = cycle
    ? staffPanelPaths.editCycle(words.lang, cycle.id)
    : staffPanelPaths.newCycle(words.lang, election.id);
  const back = cycle ? staffPanelPaths.cycle(words.lang, cycle.id) : staffPanelPaths.index(words.lang);
  return {
    template: 'secretariat/panel/cycle-edit',
    title,
    breadcrumbs: cycle
      ? staffCrumbs(words, { label: name, href: back }, words.t('common.action.edit'))
      : staffCrumbs(words, title),
    section: 'panel',
    errors: errorSummary(form),
    lead: words.t('panel.cycle.editLead'),
    form: formTag({ action, rev: cycle ? cycle.rev : null }),
    panel: cycle ? null : selectBox(form, 'panelId', panelChoices(words, data), { empty: words.t('panel.choose') }),
    framework: selectBox(form, 'frameworkVersionId', versionChoices(words, data), hint('frameworkVersionId')),
    zone: selectBox(form, 'timeZone', ZONES, hint('timeZone')),
    opensAt: dateTimeInput(form, 'opensAt', utc(cycle?.opensAt)),
    closesAt: dateTimeInput(form, 'closesAt', utc(cycle?.closesAt)),
    quorum: textInput(form, 'quorumMin', { ...hint('quorumMin'), width: 'short', inputmode: 'numeric' }),
    names: checkbox(form, 'namesShown', hint('namesShown')),
    actions: buttons(
      { label: words.t('common.action.save') },
      { links: [{ label: words.t('common.action.cancel'), href: back }] },
    ),
  };
}

const FIELDS = ['panelId', 'frameworkVersionId', 'timeZone', 'opensAt', 'closesAt', 'quorumMin', 'namesShown'];
const ZONES = TIME_ZONES.map((zone) => ({ value: zone, label: zoneLabel(zone) }));

const labelsOf = (words: Words): Record<string, string> =>
  Object.fromEntries(FIELDS.map((field) => [field, words.t(`panel.cycle.${field}`)]));

const panelChoices = (words: Words, { panels }: CycleEditData) =>
  panels.map(({ id, name }) => ({ value: id, label: inLanguage(name, words.lang).text }));

function versionChoices(words: Words, { versions }: CycleEditData) {
  return versions.map(({ id, content, number, publishedAt }) => ({
    value: id,
    label: words.t('panel.cycle.version', {
      name: inLanguage(content.name, words.lang).text,
      number,
      date: publishedAt ? words.date(publishedAt) : words.t('common.notStated'),
    }),
  }));
}

/** 'Europe / Amsterdam' for `Europe/Amsterdam`. */
function zoneLabel(zone: string): string {
  return zone.replace(/_/g, ' ').replace(/\//g, ' / ');
}
