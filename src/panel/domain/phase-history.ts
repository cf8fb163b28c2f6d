import { Phase } from '../../policy';
import { isLegalStep } from './review-phase';

export interface PhaseStep {
  from: Phase;
  to: Phase;
  at: string;
}

/** Whether these steps lead from the first phase to this one, each legal and following from the one before. */
export function leadsTo(phase: Phase, steps: PhaseStep[]): boolean {
  return steps.every((step) => isLegalStep(step.from, step.to)) && ends('draft', steps).has(phase);
}

/** Phases in which steps from here can end. Steps of one instant have no order of their own, so each is tried. */
function ends(phase: Phase, steps: PhaseStep[]): Set<Phase> {
  if (steps.length === 0) return new Set([phase]);
  const first = steps.reduce((least, { at }) => (at < least ? at : least), steps[0]?.at ?? '');
  const next = steps.filter((step) => step.at === first && step.from === phase);
  return new Set(
    next.flatMap((step) => [
      ...ends(
        step.to,
        steps.filter((other) => other !== step),
      ),
    ]),
  );
}
