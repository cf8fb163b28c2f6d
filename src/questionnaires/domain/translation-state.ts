/** A translation is made by one person and shown to nobody before another one has compared it with the original. */
export const translationStates = ['to_do', 'in_review', 'ready'] as const;
export type TranslationState = (typeof translationStates)[number];
export type TranslationAct = 'save' | 'handIn' | 'approve' | 'return';

interface Step {
  from: readonly TranslationState[];
  to: TranslationState;
  /** Every text of the original has one. */
  needsAll: boolean;
}

/** Whoever changes a text takes it back to the beginning: the one who checks must not be the one who wrote. */
const steps: Readonly<Record<TranslationAct, Step>> = {
  save: { from: translationStates, to: 'to_do', needsAll: false },
  handIn: { from: translationStates, to: 'in_review', needsAll: true },
  approve: { from: ['in_review'], to: 'ready', needsAll: true },
  return: { from: ['in_review'], to: 'to_do', needsAll: false },
};

/** Where the act leads, or the code of the rule that it breaks. */
export function nextTranslationState(
  state: TranslationState,
  act: TranslationAct,
  isWhole: boolean,
): { to: TranslationState } | { broken: string } {
  const { from, to, needsAll } = steps[act];
  if (!from.includes(state)) return { broken: 'translation_state' };
  return needsAll && !isWhole ? { broken: 'translation_incomplete' } : { to };
}
