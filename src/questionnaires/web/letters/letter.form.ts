import type { FieldErrors } from '../../../common/errors';
import { OFFERED_LANGUAGES } from '../../../common/text/language';
import { Flag, Line, Many, OneOf, ref, Text, Whole } from '../../../common/web/form';
import {
  bringsLink,
  type LetterKind,
  letterKinds,
  type MailingCommand,
  unknownPlaceholders,
  usesPlaceholder,
} from '../../domain';

export class LetterForm {
  @OneOf(letterKinds) kind: LetterKind;
  @Many(ref(), { min: 1, max: 500 }) to: string[];
  @Line({ max: 150 }) subjectEn: string;
  @Text({ max: 6000 }) textEn: string;
  @Line({ max: 150 }) subjectFr: string;
  @Text({ max: 6000 }) textFr: string;
  @Flag() withLink: boolean;
  /** Of a letter that is changed. */
  @Whole({ min: 1, optional: true }) rev: number | null;
}

export class LetterChoiceForm {
  @OneOf(letterKinds, { optional: true }) kind: LetterKind | null;
  @Many(ref(), { max: 500 }) to: string[];
}

type LetterWords = Pick<LetterForm, 'subjectEn' | 'textEn' | 'subjectFr' | 'textFr'>;

/** What cannot stand in a letter: placeholders that nothing fills. Null when there is nothing to say. */
export function letterErrors(form: LetterWords, hasDeadline: boolean): FieldErrors | null {
  const errors: FieldErrors = {};
  for (const field of ['subjectEn', 'textEn', 'subjectFr', 'textFr'] as const) {
    const unknown = unknownPlaceholders(form[field]);
    if (unknown.length > 0) errors[field] = { key: 'letters.error.placeholder', params: { found: unknown.join(' ') } };
    else if (!hasDeadline && usesPlaceholder(form[field], 'deadline'))
      errors[field] = { key: 'letters.error.noDeadline' };
  }
  return Object.keys(errors).length > 0 ? errors : null;
}

export function mailingCommand(form: Omit<LetterForm, 'rev'>): MailingCommand {
  const texts = Object.fromEntries(
    OFFERED_LANGUAGES.map((language) => [
      language,
      language === 'fr'
        ? { subject: form.subjectFr, text: form.textFr }
        : { subject: form.subjectEn, text: form.textEn },
    ]),
  );
  return {
    kind: form.kind,
    texts,
    withLink: bringsLink(form.kind, form.withLink),
    candidacyIds: [...new Set(form.to)],
  };
}
