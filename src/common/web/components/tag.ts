export type Tone = 'plain' | 'line' | 'amber' | 'done' | 'late';

export interface TagView {
  label: string;
  toneClass: string;
}

/** A short word about a state. The tone repeats what the words say. */
export function tag(label: string, tone: Tone = 'plain'): TagView {
  return { label, toneClass: tone === 'plain' ? '' : ` tag--${tone}` };
}
