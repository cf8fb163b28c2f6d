import type { Link } from '../rendering/page-context';

export interface EmptyStateView {
  text: string;
  links: Link[];
}

/** What will be here, when, and what can be done now. */
export function emptyState(text: string, links: Link[] = []): EmptyStateView {
  return { text, links };
}
