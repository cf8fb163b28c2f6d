import type { Link } from '../rendering/page-context';

export interface NoteView {
  title: string | null;
  text: string;
  toneClass: string;
  link: Link | null;
}

export function note(options: {
  title?: string;
  text: string;
  tone?: 'plain' | 'amber';
  link?: Link | null;
}): NoteView {
  const { title = null, text, tone = 'plain', link = null } = options;
  return { title, text, toneClass: tone === 'amber' ? ' note--amber' : '', link };
}
