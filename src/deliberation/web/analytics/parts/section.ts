import { FigureTable } from './figure-table';

/** One statistic: words first, then the table with its figures, then what it cannot say. */
export interface Section {
  id: string;
  title: string;
  paragraphs: string[];
  table: FigureTable | null;
  limit: string;
}
