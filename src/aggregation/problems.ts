/** What is wrong with an input, in the terms of section 10 of the definitions. */
export type ProblemCode =
  | 'not_readable'
  | 'bad_scale'
  | 'bad_names'
  | 'bad_columns'
  | 'bad_row'
  | 'duplicate'
  | 'off_scale'
  | 'off_step'
  | 'not_finite'
  | 'unknown_subject'
  | 'unknown_rater'
  | 'unknown_criterion'
  | 'recused_member'
  | 'bad_weight'
  | 'no_weight'
  | 'bad_option';

/** `row` is the position in `ratings`, from 0; null when the problem is not in a row. `message` is one line. */
export interface Problem {
  readonly row: number | null;
  readonly code: ProblemCode;
  readonly message: string;
}

/** Thrown by the functions that cannot go on; carries every problem found, not the first alone. */
export class InvalidInput extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join('\n'));
    this.name = 'InvalidInput';
  }
}
