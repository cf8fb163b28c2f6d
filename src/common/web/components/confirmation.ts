import type { Link } from '../rendering/page-context';

export interface ConfirmationView {
  text: string;
  reference: string | null;
  next: string[];
  links: Link[];
}

/** After an act: what happened, its reference, what happens next. */
export function confirmation(options: {
  text: string;
  reference?: string | null;
  next?: string[];
  links?: Link[];
}): ConfirmationView {
  const { text, reference = null, next = [], links = [] } = options;
  return { text, reference, next, links };
}
