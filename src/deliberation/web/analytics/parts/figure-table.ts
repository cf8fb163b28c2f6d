import { Words } from '../../../../common/text/words';
import { StripView } from '../../../../common/web/components';
import { IntervalFigure } from './interval-figure';

export interface FigureCell {
  label: string;
  text: string;
  strip: StripView | null;
  figure: IntervalFigure | null;
}

/** A table whose cells hold small figures beside the words. */
export interface FigureTable {
  caption: string;
  region: string;
  columns: string[];
  rows: { head: FigureCell; cells: FigureCell[] }[];
}

export type CellInput = string | { text?: string; strip?: StripView; figure?: IntervalFigure | null };

/** The first cell of a row is its header. */
export function figureTable(
  words: Words,
  table: { caption: string; columns: string[]; rows: CellInput[][] },
): FigureTable {
  const { caption, columns } = table;
  return {
    caption,
    region: words.t('common.table.region', { caption }),
    columns,
    rows: table.rows.map((row) => {
      const [head, ...cells] = row.map((cell, index) => cellView(cell, columns[index] ?? ''));
      return { head: head ?? cellView('', ''), cells };
    }),
  };
}

function cellView(cell: CellInput, label: string): FigureCell {
  const parts = typeof cell === 'string' ? { text: cell } : cell;
  return { label, text: parts.text ?? '', strip: parts.strip ?? null, figure: parts.figure ?? null };
}
