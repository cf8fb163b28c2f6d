import type { Words } from '../../text/words';

export interface StepView {
  number: string;
  href: string;
  /** Hidden words: 'Independence and impartiality: you are here'. */
  about: string;
  done: boolean;
  current: boolean;
}

export interface StepTrackerView {
  label: string;
  steps: StepView[];
  /** '1 of 6 scored' */
  summary: string | null;
}

/** Numbered squares, one per criterion or section. */
export function stepTracker(
  label: string,
  steps: readonly { title: string; href: string; state: 'done' | 'here' | 'todo' }[],
  words: Words,
  summary: string | null = null,
): StepTrackerView {
  const views = steps.map(({ title, href, state }, index) => ({
    number: String(index + 1),
    href,
    about: words.t('common.steps.about', { title, state: words.t(`common.steps.${state}`) }),
    done: state === 'done',
    current: state === 'here',
  }));
  return { label, steps: views, summary };
}
