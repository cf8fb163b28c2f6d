/** When somebody stood aside or was not assigned: from an instant on, until another or for good. */
export interface Span {
  from: string;
  until: string | null;
}

/** Whether the instant lies inside one of these spans; their ends do not count. */
export const liesWithin = (at: string, spans: Span[]): boolean =>
  spans.some(({ from, until }) => from < at && (until === null || at < until));
