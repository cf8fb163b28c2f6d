import { plainToInstance } from 'class-transformer';
import { validateSync, ValidationError } from 'class-validator';
import type { FieldErrors } from '../../errors';
import { Bound, emptyFields, RawFields } from './bound';
import type { FieldRule } from './field-rules';
import { rulesOf, Unreadable } from './fields';

/** Fields the platform adds to every form; its own guards read them. */
const PLATFORM_FIELDS = ['_csrf', '_key', '_from'];
const MAX_FIELDS = 1000;
/** Names that mean something to JavaScript objects. */
const DANGEROUS = ['__proto__', 'constructor', 'prototype'];

/**
 * Reads a request's body into a form. Never throws for what a client sent: every problem is an error by field, so that
 * the page can be shown again with the text kept. Fields the form does not list refuse the whole form (S26).
 */
export function bindForm<T extends object>(form: new () => T, body: unknown): Bound<T> {
  const rules = rulesOf(form);
  const input = fieldsOf(body);
  const raw = rawFields(rules, input.fields);
  const values = plainToInstance(form, { ...input.fields }, { excludePrefixes: DANGEROUS });
  const found = validateSync(values, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
  const errors = { ...(input.refused ? refusal() : {}), ...inOrder(rules, found) };
  return { values, raw, errors: Object.keys(errors).length > 0 ? errors : null };
}

type ValuesOf<R> = { [K in keyof R]: R[K] extends FieldRule<infer T> ? T : never };

/** As `bindForm`, for forms whose fields are known only at run time: questions, criteria, rows. */
export function bindFields<R extends Record<string, FieldRule>>(rules: R, body: unknown): Bound<ValuesOf<R>> {
  const input = fieldsOf(body);
  const errors: FieldErrors = {};
  const values = Object.create(null) as Record<string, unknown>;
  if (input.refused || Object.keys(input.fields).some((name) => !Object.hasOwn(rules, name)))
    Object.assign(errors, refusal());
  for (const [name, rule] of Object.entries(rules)) {
    const reading = rule.read(input.fields[name]);
    if (reading.ok) values[name] = reading.value;
    else errors[name] = reading.error;
  }
  const raw = rawFields(new Map(Object.entries(rules)), input.fields);
  return { values: values as ValuesOf<R>, raw, errors: Object.keys(errors).length > 0 ? errors : null };
}

/** The body's own fields without those of the platform; `refused` when it holds what no form of ours sends. */
function fieldsOf(body: unknown): { fields: Record<string, unknown>; refused: boolean } {
  const fields = Object.create(null) as Record<string, unknown>;
  if (body === undefined || body === null) return { fields, refused: false };
  if (typeof body !== 'object' || Array.isArray(body)) return { fields, refused: true };
  const names = Object.keys(body).filter((name) => !PLATFORM_FIELDS.includes(name));
  const safe = names.filter((name) => !DANGEROUS.includes(name)).slice(0, MAX_FIELDS);
  for (const name of safe) fields[name] = (body as Record<string, unknown>)[name];
  return { fields, refused: safe.length < names.length };
}

function refusal(): FieldErrors {
  return { '': { key: 'form.error.unknownField' } };
}

function inOrder(rules: Map<string, FieldRule>, found: ValidationError[]): FieldErrors {
  const errors: FieldErrors = {};
  if (found.some((error) => !rules.has(error.property))) Object.assign(errors, refusal());
  for (const name of rules.keys()) {
    const value: unknown = found.find((error) => error.property === name)?.value;
    if (value instanceof Unreadable) errors[name] = value.error;
  }
  return errors;
}

function rawFields(rules: Map<string, FieldRule>, fields: Record<string, unknown>): RawFields {
  const raw = emptyFields();
  for (const [name, rule] of rules) {
    const value = fields[name];
    if (rule.secret) continue;
    if (typeof value === 'string') raw[name] = value;
    else if (Array.isArray(value)) raw[name] = value.filter((item): item is string => typeof item === 'string');
  }
  return raw;
}
