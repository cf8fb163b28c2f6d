export interface TrailItemView {
  at: string;
  /** Machine-readable date or instant. */
  iso: string;
  text: string;
  /** More, under the text: a reason given, a note. */
  detail: string | null;
  link: { label: string; href: string } | null;
  stateClass: string;
}

export interface TrailInput {
  at: string;
  iso: string;
  text: string;
  detail?: string | null;
  link?: { label: string; href: string } | null;
  state?: 'now' | 'todo';
}

/** What happened, one line an event; the caller orders it. Never editable. */
export function trail(items: readonly TrailInput[]): TrailItemView[] {
  return items.map(({ at, iso, text, detail, link, state }) => ({
    at,
    iso,
    text,
    detail: detail ?? null,
    link: link ?? null,
    stateClass: state ?? '',
  }));
}
