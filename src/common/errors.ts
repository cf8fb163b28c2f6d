/** Field name → locale key, or key with parameters, of what is wrong with it. */
export type FieldErrors = Record<string, FieldError>;
export interface FieldError {
  key: string;
  params?: Record<string, string | number>;
}

/** The input cannot be accepted; the page is shown again with all text kept. */
export class FormErrors extends Error {
  constructor(readonly fields: FieldErrors) {
    super('form errors');
  }
}

/** A known act that the rules forbid now. The code is the tail of a locale key: `problem.rule.<code>`. */
export class RuleBroken extends Error {
  constructor(
    readonly code: string,
    readonly params: Record<string, string | number> = {},
  ) {
    super(`rule broken: ${code}`);
  }
}

/** Someone else saved first. Carries what both sides wrote, so that nothing is lost. */
export class StaleEdit extends Error {
  constructor(readonly texts: { field: string; mine: string; theirs: string }[] = []) {
    super('stale edit');
  }
}

/** The actor may see the thing but not do this. Reasons are locale keys `problem.denied.<reason>`. */
export class Denied extends Error {
  constructor(readonly reasons: string[]) {
    super(`denied: ${reasons.join(', ')}`);
  }
}

/** No such thing, or none that this actor may know of: always the same answer. */
export class NotFound extends Error {
  constructor() {
    super('not found');
  }
}
