import type { Link } from '../rendering/page-context';
import { portrait, PortraitView } from './portrait';
import { tag, TagView, Tone } from './tag';

export interface TaskInput {
  title: string;
  /** Makes the title a link. */
  href?: string | null;
  text: string;
  /** Shows the arch with these initials. */
  initials?: string | null;
  state: { label: string; tone?: Tone } | null;
  /** The one act of this row; `primary` prints it as a button. */
  act?: (Link & { primary?: boolean }) | null;
  /** What may be done instead, as a quiet link. */
  also?: Link | null;
}

export interface TaskView {
  title: string;
  href: string | null;
  text: string;
  portrait: PortraitView | null;
  tag: TagView | null;
  act: { label: string; href: string; primary: boolean } | null;
  also: Link | null;
}

export interface TaskGroupView {
  id: string;
  title: string;
  tasks: TaskView[];
}

/** Tasks grouped by whose turn it is; groups without tasks are left out. */
export function taskList(groups: readonly { title: string; tasks: readonly TaskInput[] }[]): TaskGroupView[] {
  const filled = groups.filter((group) => group.tasks.length > 0);
  return filled.map((group, index) => ({
    id: `tasks-${index + 1}`,
    title: group.title,
    tasks: group.tasks.map(taskView),
  }));
}

function taskView({ title, href, text, initials, state, act, also }: TaskInput): TaskView {
  return {
    title,
    href: href ?? null,
    text,
    portrait: initials ? portrait(initials, 'small') : null,
    tag: state ? tag(state.label, state.tone) : null,
    act: act ? { label: act.label, href: act.href, primary: act.primary ?? false } : null,
    also: also ?? null,
  };
}
