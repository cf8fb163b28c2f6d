export interface KpiView {
  number: string;
  label: string;
  href: string | null;
}

/** Counts in a row; each may lead to the rows it counts. */
export function kpis(items: readonly { number: number; label: string; href?: string | null }[]): KpiView[] {
  return items.map(({ number, label, href }) => ({ number: String(number), label, href: href ?? null }));
}
