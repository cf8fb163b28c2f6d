import { bindFields, Bound, FieldRule, oneOf, text } from '../../../common/web/form';
import type { DeclarationCommand } from '../../declarations.service';
import {
  CONFLICT_QUESTIONS,
  ConflictQuestion,
  DECLARATION_ANSWERS,
  DeclarationAnswer,
  DeclarationContent,
  RECUSAL_CATEGORIES,
  RecusalCategory,
  Verdict,
  verdictField,
  VERDICTS,
} from '../../domain/conflict';
import type { LikelyConflict } from '../../domain/likely-conflicts';

type Values = Record<string, unknown>;

/** The links that the records suggest, the six questions, what there is to say, and what the member concludes. */
export function bindDeclaration(body: unknown, likely: readonly LikelyConflict[]): Bound<Values> {
  const rules: Record<string, FieldRule> = {};
  for (const { key } of likely) rules[verdictField(key)] = oneOf(VERDICTS);
  for (const question of CONFLICT_QUESTIONS) rules[question] = oneOf(['yes', 'no']);
  rules.text = text({ max: 5000, optional: true });
  rules.answer = oneOf(DECLARATION_ANSWERS);
  rules.category = oneOf(RECUSAL_CATEGORIES, { optional: true });
  return bindFields(rules, withoutOutdated(body, rules)) as Bound<Values>;
}

/** The record may have changed since the form was shown: answers to links that it no longer suggests are left out. */
function withoutOutdated(body: unknown, rules: Record<string, FieldRule>): unknown {
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(Object.entries(body).filter(([name]) => !isVerdict(name) || name in rules));
}

const isVerdict = (name: string): boolean => /^link-[0-9a-f-]{36}$/.test(name);

export function declarationCommand(values: Values, likely: readonly LikelyConflict[]): DeclarationCommand {
  const answers = Object.fromEntries(CONFLICT_QUESTIONS.map((question) => [question, values[question] === 'yes']));
  const verdicts = likely.map(({ key }) => [key, values[verdictField(key)] as Verdict]);
  return {
    answer: values.answer as DeclarationAnswer,
    category: values.category as RecusalCategory | null,
    content: { answers: answers as Record<ConflictQuestion, boolean>, text: (values.text as string | null) ?? '' },
    verdicts: Object.fromEntries(verdicts) as DeclarationCommand['verdicts'],
  };
}

/** What was declared, as the form shows it again. */
export function fieldsOf(declared: { answer: DeclarationAnswer; content: DeclarationContent }): Record<string, string> {
  const { answers, likely, text: said } = declared.content;
  const fields: Record<string, string> = { text: said, answer: declared.answer };
  for (const question of CONFLICT_QUESTIONS) fields[question] = answers[question] ? 'yes' : 'no';
  for (const { key, verdict } of likely) fields[verdictField(key)] = verdict;
  return fields;
}
