/** Scoring again until a new deadline, and why. */
export interface Reopening {
  dueAt: string;
  reason: string;
}

/** The reopening that a pending approval holds. */
export function reopeningIn(content: Record<string, unknown> | null): Reopening {
  return { dueAt: String(content?.dueAt), reason: String(content?.reason) };
}
