/**
 * A rating scale in whole numbers. A score is held as `units` = value × `unitsPerOne`, so that a scale with a step of
 * 0.5 is as exact as one with a step of 1.
 */
export interface Scale {
  readonly type: 'ordinal' | 'interval' | 'nominal';
  readonly lowerIsBetter: boolean;
  readonly unitsPerOne: number;
  readonly min: number;
  readonly step: number;
  /** Number of levels; level 0 is `min`. */
  readonly levels: number;
}

export interface ScaleInput {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly type?: string;
  readonly direction?: string;
}

/** More levels than this is a measurement, not a scale of grades: counting per level would lose its sense. */
const MOST_LEVELS = 1000;

/** The scale, or one sentence that says why it is none. */
export function scaleOf(input: ScaleInput): Scale | string {
  const { min, max, step } = input;
  if (![min, max, step].every((value) => Number.isFinite(value))) return 'min, max and step must be finite numbers';
  if (step <= 0) return 'step must be above 0';
  if (max < min) return 'max must not be below min';
  const unitsPerOne = 10 ** Math.max(...[min, max, step].map(decimalPlaces));
  const units = { min: Math.round(min * unitsPerOne), step: Math.round(step * unitsPerOne) };
  const span = Math.round(max * unitsPerOne) - units.min;
  if (span % units.step !== 0) return 'max must be a whole number of steps above min';
  const levels = span / units.step + 1;
  if (levels > MOST_LEVELS) return `a scale has at most ${MOST_LEVELS} levels`;
  const type = input.type === 'nominal' || input.type === 'interval' ? input.type : 'ordinal';
  return { type, lowerIsBetter: input.direction === 'lower_is_better', unitsPerOne, ...units, levels };
}

/** Level of a value, from 0; 'off_scale' outside the ends, 'off_step' between two levels. */
export function levelOf(scale: Scale, value: number): number | 'off_scale' | 'off_step' {
  const units = Math.round(value * scale.unitsPerOne);
  const level = (units - scale.min) / scale.step;
  if (value * scale.unitsPerOne < scale.min - 1e-9 || level > scale.levels - 1) return 'off_scale';
  // u/p is the double nearest to the decimal, so equality tells whether the value is exactly u units.
  return units / scale.unitsPerOne === value && Number.isInteger(level) ? level : 'off_step';
}

export function unitsOfLevel(scale: Scale, level: number): number {
  return scale.min + level * scale.step;
}

export function valueOfLevel(scale: Scale, level: number): number {
  return unitsOfLevel(scale, level) / scale.unitsPerOne;
}

function decimalPlaces(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent));
}
