/** The value below which this share of the values lies; the median for one half. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
  return low + (high - low) * (place - Math.floor(place));
}

export const median = (values: number[]): number => quantile(values, 0.5);

/** Prints rows under headings, columns aligned; numbers to the right. */
export function printTable(headings: string[], rows: (string | number)[][]): void {
  const text = [headings, ...rows.map((row) => row.map(String))];
  const widths = headings.map((_, column) => Math.max(...text.map((row) => (row[column] ?? '').length)));
  for (const [index, row] of text.entries()) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(`  ${cells.join('   ')}`);
    if (index === 0) console.log(`  ${widths.map((width) => '-'.repeat(width)).join('   ')}`);
  }
}
