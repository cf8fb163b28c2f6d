import type { Passage } from '../../text/localized-text';
import type { Words } from '../../text/words';
import { progress, ProgressView } from './progress';
import { tag, TagView, Tone } from './tag';

export type CellInput =
  | string
  | { text: string; href?: string | null; small?: string | null }
  | { passage: Passage }
  | { tag: string; tone?: Tone }
  | { done: number; of: number };

export interface CellView {
  label: string;
  text: string | null;
  /** Words that people wrote, which may be in another language than the page. */
  passage: Passage | null;
  href: string | null;
  small: string | null;
  tag: TagView | null;
  progress: ProgressView | null;
  end: boolean;
}

export interface ColumnInput {
  label: string;
  /** Link that sorts by this column. */
  sortHref?: string;
  sorted?: 'ascending' | 'descending';
  /** Numbers stand at the end edge. */
  end?: boolean;
  /** The label is for assistive technology only. */
  hiddenLabel?: boolean;
}

export interface TableView {
  caption: string;
  hideCaption: boolean;
  region: string;
  selectLabel: string;
  selectable: boolean;
  columns: {
    label: string;
    sortHref: string | null;
    sorted: string | null;
    arrow: string;
    end: boolean;
    hiddenLabel: boolean;
  }[];
  rows: {
    select: { name: string; value: string; label: string; checked: boolean } | null;
    head: CellView;
    cells: CellView[];
  }[];
}

export interface TableInput {
  caption: string;
  hideCaption?: boolean;
  columns: readonly ColumnInput[];
  /** The first cell is the row's header. `select` adds a checkbox named `select.name`. */
  rows: readonly {
    cells: readonly CellInput[];
    select?: { name: string; value: string; label: string; checked?: boolean };
  }[];
}

/** A real table with a caption; under 760 pixels its rows become labelled blocks. */
export function dataTable(input: TableInput, words: Words): TableView {
  const columns = input.columns.map(columnView);
  const rows = input.rows.map(({ cells, select }) => {
    const views = cells.map((cell, index) => cellView(cell, input.columns[index], words));
    const [head = emptyCell(''), ...rest] = views;
    const box = select
      ? {
          ...select,
          label: words.t('common.table.selectOne', { name: select.label }),
          checked: select.checked ?? false,
        }
      : null;
    return { select: box, head, cells: rest };
  });
  return {
    caption: input.caption,
    hideCaption: input.hideCaption ?? false,
    region: words.t('common.table.region', { caption: input.caption }),
    selectLabel: words.t('common.table.select'),
    selectable: rows.some((row) => row.select !== null),
    columns,
    rows,
  };
}

function columnView({ label, sortHref, sorted, end, hiddenLabel }: ColumnInput): TableView['columns'][number] {
  const arrow = sorted === undefined ? '' : sorted === 'ascending' ? ' ↑' : ' ↓';
  return {
    label,
    sortHref: sortHref ?? null,
    sorted: sorted ?? null,
    arrow,
    end: end ?? false,
    hiddenLabel: hiddenLabel ?? false,
  };
}

function cellView(cell: CellInput, column: ColumnInput | undefined, words: Words): CellView {
  const empty = { ...emptyCell(column?.label ?? ''), end: column?.end ?? false };
  if (typeof cell === 'string') return { ...empty, text: cell };
  if ('passage' in cell) return { ...empty, passage: cell.passage };
  if ('tag' in cell) return { ...empty, tag: tag(cell.tag, cell.tone) };
  if ('done' in cell) return { ...empty, progress: progress(words, cell.done, cell.of) };
  return { ...empty, text: cell.text, href: cell.href ?? null, small: cell.small ?? null };
}

function emptyCell(label: string): CellView {
  return { label, text: null, passage: null, href: null, small: null, tag: null, progress: null, end: false };
}
