import { Words } from '../../common/text/words';
import { dataTable, TableView } from '../../common/web/components/data-table';
import { factsList, FactView } from '../../common/web/components/facts-list';
import { View } from '../../common/web/rendering/view';
import { StuckMail } from '../../mail';

export interface SystemPage extends View {
  lead: string;
  health: TableView;
  outbox: FactView[];
  stuck: TableView | null;
  settings: FactView[];
}

export interface SystemData {
  checks: Record<string, string>;
  outbox: Record<string, number>;
  stuck: StuckMail[];
  settings: [name: string, value: string][];
  timeZone: string;
}

/** How the site is: checks, outgoing mail, settings without their secrets. */
export function systemPage(words: Words, data: SystemData): SystemPage {
  const failing = Object.values(data.checks).filter((check) => check !== 'ok').length;
  return {
    template: 'admin/system/show',
    title: words.t('admin.system.title'),
    breadcrumbs: [],
    section: 'system',
    lead: failing === 0 ? words.t('admin.system.allWell') : words.t('admin.system.failing', { count: failing }),
    health: healthTable(words, data.checks),
    outbox: factsList(
      Object.entries(data.outbox).map(([state, count]) => ({
        term: words.t(`admin.mail.${state}`),
        value: words.number(count),
      })),
    ),
    stuck: data.stuck.length === 0 ? null : stuckTable(words, data),
    settings: factsList(
      data.settings.map(([name, value]) => ({
        term: words.t(`admin.setting.${name}`),
        value: value || words.t('common.none'),
      })),
    ),
  };
}

function healthTable(words: Words, checks: SystemData['checks']): TableView {
  const columns = ['check', 'state'].map((key) => ({ label: words.t(`admin.system.${key}`) }));
  const rows = Object.entries(checks).map(([name, state]) => ({
    cells: [
      { text: words.t(`admin.check.${name}`) },
      state === 'ok'
        ? { tag: words.t('admin.system.ok'), tone: 'done' as const }
        : { tag: state, tone: 'late' as const },
    ],
  }));
  return dataTable({ caption: words.t('admin.system.health'), hideCaption: true, columns, rows }, words);
}

function stuckTable(words: Words, { stuck, timeZone }: SystemData): TableView {
  const columns = ['template', 'state', 'attempts', 'since'].map((key) => ({ label: words.t(`admin.mail.${key}`) }));
  const rows = stuck.map((mail) => ({
    cells: [
      mail.template,
      words.t(`admin.mail.${mail.state}`),
      words.number(mail.attempts),
      words.dateTime(mail.createdAt, timeZone),
    ],
  }));
  return dataTable({ caption: words.t('admin.mail.stuck'), columns, rows }, words);
}
