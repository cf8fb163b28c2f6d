import { Words } from '../../common/text/words';
import { buttons, ButtonsView, postButton, PostButtonView } from '../../common/web/components/buttons';
import { selectBox, SelectView } from '../../common/web/components/choices';
import { errorSummary } from '../../common/web/components/error-summary';
import { formTag, FormTag } from '../../common/web/components/form-tag';
import { dateInput, textInput, TextInputView } from '../../common/web/components/text-input';
import { FilledForm, formView } from '../../common/web/form/form-view';
import { View } from '../../common/web/rendering/view';
import { UserRead } from '../../identity';
import { AuditLine } from '../log/audit-words';
import { adminPaths } from './admin.paths';
import { actionInWords, aboutInWords } from './audit-in-words';

export interface AuditPage extends View {
  lead: string;
  form: FormTag;
  person: SelectView;
  action: TextInputView;
  about: TextInputView;
  from: TextInputView;
  until: TextInputView;
  actions: ButtonsView;
  lines: AuditItem[];
  empty: string | null;
  older: { label: string; href: string } | null;
  exportButton: PostButtonView;
}

export interface AuditItem {
  iso: string;
  at: string;
  who: string;
  what: string;
  code: string;
  about: string;
  denied: boolean;
  details: { name: string; value: string }[];
}

export interface AuditData {
  bound: FilledForm;
  lines: AuditLine[];
  people: UserRead[];
  /** More rows follow the last one shown. */
  hasOlder: boolean;
  timeZone: string;
}

/** The log, newest first; nothing in it can be changed. */
export function auditPage(words: Words, data: AuditData): AuditPage {
  const { bound, lines, people } = data;
  const names = ['person', 'action', 'about', 'from', 'until'];
  const form = formView(bound, words, Object.fromEntries(names.map((name) => [name, words.t(`admin.audit.${name}`)])));
  const everybody = people.map(({ id, name }) => ({ value: id, label: name }));
  const action = adminPaths.audit(words.lang);
  return {
    template: 'admin/audit/index',
    title: words.t('admin.audit.title'),
    breadcrumbs: [],
    section: 'audit',
    errors: errorSummary(form),
    lead: words.t('admin.audit.lead'),
    form: formTag({ action, method: 'get', label: words.t('admin.audit.filter') }),
    person: selectBox(form, 'person', everybody, { empty: words.t('admin.audit.everybody') }),
    action: textInput(form, 'action', { width: 'medium', hint: words.t('admin.audit.actionHint') }),
    about: textInput(form, 'about', { width: 'medium', hint: words.t('admin.audit.aboutHint') }),
    from: dateInput(form, 'from'),
    until: dateInput(form, 'until'),
    actions: buttons(
      { label: words.t('common.action.apply') },
      { links: [{ label: words.t('admin.audit.all'), href: action }] },
    ),
    lines: lines.map((line) => item(words, line, data.timeZone)),
    empty: lines.length === 0 ? words.t('admin.audit.none') : null,
    older: olderLink(words, data),
    exportButton: postButton({
      action: adminPaths.auditExport(words.lang),
      label: words.t('admin.audit.export'),
      fields: filterFields(bound),
      small: false,
    }),
  };
}

function item(words: Words, line: AuditLine, timeZone: string): AuditItem {
  return {
    iso: line.onlyDay ? line.at.slice(0, 10) : line.at,
    at: line.onlyDay ? words.date(line.at) : words.dateTime(line.at, timeZone),
    who: whoInWords(words, line),
    what: line.denied ? words.t('admin.audit.tried') : actionInWords(words, line.action),
    code: line.action,
    about: aboutInWords(words, line.about),
    denied: line.denied,
    details: line.details.map(([name, value]) => ({ name, value })),
  };
}

/** A panel member under the pseudonym of the cycle: `a panel member m2r5pvfd`. */
function whoInWords(words: Words, { who, whoKind }: AuditLine): string {
  const kind = words.t(`admin.audit.who.${whoKind}`);
  if (whoKind !== 'pseudonym' || !who) return who ?? kind;
  return `${kind} ${who.slice(who.indexOf(':') + 1)}`;
}

function olderLink(words: Words, { bound, lines, hasOlder }: AuditData): AuditPage['older'] {
  const last = lines.at(-1);
  if (!hasOlder || !last) return null;
  const query = new URLSearchParams({ ...filterFields(bound), before: String(last.seq) });
  return { label: words.t('admin.audit.older'), href: `${adminPaths.audit(words.lang)}?${query}` };
}

function filterFields({ raw }: FilledForm): Record<string, string> {
  const fields = Object.entries(raw).filter(
    ([name, value]) => name !== 'before' && typeof value === 'string' && value !== '',
  );
  return Object.fromEntries(fields.map(([name, value]) => [name, String(value)]));
}
