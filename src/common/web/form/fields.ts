import 'reflect-metadata';
import { Expose, Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';
import * as rules from './field-rules';
import type { FieldRule, Optional } from './field-rules';
import * as textRules from './text-rules';

const RULES = Symbol('form:rules');

/** What a field holds after reading when it could not be read: the error, found again by the validator. */
export class Unreadable {
  constructor(readonly error: { key: string; params?: Record<string, string | number> }) {}
}

/** Rules of a form class by field, in the order they are written. */
export function rulesOf(form: object): Map<string, FieldRule> {
  return (Reflect.getMetadata(RULES, form) as Map<string, FieldRule> | undefined) ?? new Map<string, FieldRule>();
}

/** Makes any rule a decorator. */
export function Field(rule: FieldRule): PropertyDecorator {
  const decorators = [
    Expose(),
    Transform(({ value }) => {
      const reading = rule.read(value);
      return reading.ok ? reading.value : new Unreadable(reading.error);
    }),
    ValidateBy({ name: 'readable', validator: { validate: (value) => !(value instanceof Unreadable) } }),
  ];
  return (target, name) => {
    const own = new Map(rulesOf(target.constructor)).set(String(name), rule);
    Reflect.defineMetadata(RULES, own, target.constructor);
    decorators.forEach((decorate) => decorate(target, name));
  };
}

export const Line = (options?: Parameters<typeof rules.line>[0]) => Field(rules.line(options));
export const Text = (options?: Parameters<typeof rules.text>[0]) => Field(rules.text(options));
export const Secret = (options?: Parameters<typeof rules.secret>[0]) => Field(rules.secret(options));
export const OneOf = <T extends string>(values: readonly T[] | Record<string, T>, options?: Optional) =>
  Field(rules.oneOf(values, options));
export const Whole = (options: Parameters<typeof rules.whole>[0]) => Field(rules.whole(options));
export const Flag = () => Field(rules.flag());
export const Many = (rule: FieldRule, options?: Parameters<typeof rules.many>[1]) => Field(rules.many(rule, options));
export const Day = (options?: Optional) => Field(textRules.day(options));
export const Moment = (options?: Optional) => Field(textRules.moment(options));
export const Email = (options?: Optional) => Field(textRules.email(options));
export const Ref = (options?: Optional) => Field(textRules.ref(options));
