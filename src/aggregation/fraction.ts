/** An exact rational number; `den` is always positive. Not necessarily in lowest terms. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

export const ZERO: Fraction = { num: 0n, den: 1n };

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** num/den from whole numbers. Throws RangeError when den is 0. */
export function fraction(num: number | bigint, den: number | bigint = 1): Fraction {
  const n = BigInt(num);
  const d = BigInt(den);
  if (d === 0n) throw new RangeError('a fraction needs a denominator other than 0');
  return d < 0n ? { num: -n, den: -d } : { num: n, den: d };
}

/** The decimal that a finite number prints as, read exactly: 0.75 is 3/4 and 0.1 is 1/10. */
export function fractionOfDecimal(value: number): Fraction {
  if (!Number.isFinite(value)) throw new RangeError('only a finite number is a fraction');
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const places = decimals.length - Number(exponent);
  const digits = BigInt(whole + decimals);
  return places >= 0 ? fraction(digits, 10n ** BigInt(places)) : fraction(digits * 10n ** BigInt(-places));
}

/** Negative, 0 or positive, by cross-multiplication. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.num * b.den - b.num * a.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.den - b.num * a.den, a.den * b.den);
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.num, a.den * b.den);
}

/** a/b. Throws RangeError when b is 0. */
export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.den, a.den * b.num);
}

/** The arithmetic mean, exact; null when there is nothing to average. */
export function meanOf(values: readonly Fraction[]): Fraction | null {
  if (values.length === 0) return null;
  const den = values.reduce((common, value) => leastCommonMultiple(common, value.den), 1n);
  const num = values.reduce((sum, value) => sum + value.num * (den / value.den), 0n);
  return fraction(num, den * BigInt(values.length));
}

/** ⌊value × times⌋ for a value that is not negative. */
export function floorTimes(value: Fraction, times: number): number {
  const num = Number(value.num) * times;
  if (num <= Number.MAX_SAFE_INTEGER && value.den <= SAFE) return Math.floor(num / Number(value.den));
  return Number((value.num * BigInt(times)) / value.den);
}

/** ⌈value × times⌉ for a value that is not negative. */
export function ceilTimes(value: Fraction, times: number): number {
  return Number((value.num * BigInt(times) + value.den - 1n) / value.den);
}

/**
 * The one division at the end. Rounding rule: the nearest double, ties to even (IEEE 754 roundTiesToEven), whatever
 * the size of numerator and denominator.
 */
export function toNumber({ num, den }: Fraction): number {
  const size = num < 0n ? -num : num;
  if (size <= SAFE && den <= SAFE) return Number(num) / Number(den);
  const shift = Math.max(0, 66 - (bitLength(size) - bitLength(den)));
  const scaled = size << BigInt(shift);
  const quotient = scaled / den;
  // A remainder becomes a last bit, so that Number() sees on which side of a tie the value lies.
  const sticky = quotient * den === scaled ? quotient : quotient | 1n;
  const magnitude = Number(sticky) * 2 ** -shift;
  return num < 0n ? -magnitude : magnitude;
}

export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

export function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return a === b ? a : (a / greatestCommonDivisor(a, b)) * b;
}

function bitLength(value: bigint): number {
  return value.toString(16).length * 4;
}
