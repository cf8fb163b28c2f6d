import type { FieldErrors } from '../../common/errors';
import { fromFields, LocalizedText, localized, onlyIn } from '../../common/text';
import { Bound, FilledForm, fill, withErrors } from '../../common/web/form';
import type { ElectionRead } from '../domain/election-read';
import type { RequirementTable } from '../domain/records';
import { requirementKinds } from '../domain/requirement';
import type { ElectionCommand } from '../elections.service';
import type { ElectionForm } from './election.form';

/** The form with what fields say of one another: dates in order, the year of the vote, numbers with their source. */
export function checked<T extends ElectionForm>(input: Bound<T>): Bound<T> {
  if (input.errors) return input;
  const { voteStartsOn, voteEndsOn, nominationStartsOn, nominationEndsOn, year, benchSource } = input.values;
  const errors: FieldErrors = {};
  const refuse = (field: string, key: string) => (errors[field] = { key: `elections.edit.error.${key}` });
  if (voteStartsOn && voteStartsOn.slice(0, 4) !== String(year)) refuse('year', 'year');
  if (voteEndsOn && (!voteStartsOn || voteEndsOn < voteStartsOn)) refuse('voteEndsOn', 'voteEnd');
  if (nominationEndsOn && (!nominationStartsOn || nominationEndsOn < nominationStartsOn))
    refuse('nominationEndsOn', 'nominationEnd');
  if (nominationEndsOn && voteStartsOn && nominationEndsOn >= voteStartsOn)
    refuse('nominationEndsOn', 'nominationAfterVote');
  if (hasNumbers(input.values) && !benchSource) refuse('benchSource', 'benchSource');
  return Object.keys(errors).length > 0 ? withErrors(input, errors) : input;
}

/** @param before the election as it was; its texts in languages that the form does not show stay */
export function electionCommand(
  values: ElectionForm,
  before: ElectionRead | null = null,
): Omit<ElectionCommand, 'post'> {
  return {
    kind: values.kind,
    title: fromFields({ en: values.titleEn, fr: values.titleFr }, before?.title) ?? onlyIn('en', values.titleEn),
    session: fromFields({ en: values.sessionEn, fr: values.sessionFr }, before?.session),
    place: fromFields({ en: values.placeEn, fr: values.placeFr }, before?.place),
    seats: values.seats,
    nominationStartsOn: values.nominationStartsOn,
    nominationEndsOn: values.nominationEndsOn,
    voteStartsOn: values.voteStartsOn,
    voteEndsOn: values.voteEndsOn,
    year: String(values.year),
    remainingJudges: benchOf(values, before),
  };
}

/** The election as the form shows it. */
export function electionFields(election: ElectionRead): FilledForm {
  const bench = election.remainingJudges;
  return fill({
    kind: election.kind,
    ...texts('title', election.title),
    ...texts('session', election.session),
    ...texts('place', election.place),
    seats: election.seats,
    year: election.heldWhen.slice(0, 4),
    voteStartsOn: fullDay(election.voteStartsOn),
    voteEndsOn: fullDay(election.voteEndsOn),
    nominationStartsOn: fullDay(election.nominationStartsOn),
    nominationEndsOn: fullDay(election.nominationEndsOn),
    ...bench?.values,
    benchSource: bench ? [bench.sources.join('; '), bench.basis.texts.en].find((text) => text) : null,
  });
}

const texts = (name: string, text: LocalizedText | null) => ({
  [`${name}En`]: text?.texts.en,
  [`${name}Fr`]: text?.texts.fr,
});

/** Reference data may know a month only; the form takes days, and leaves such a date to the year. */
const fullDay = (day: string | null): string | null => (day?.length === 10 ? day : null);

const hasNumbers = (values: ElectionForm): boolean => requirementKinds.some((kind) => values[kind] !== null);

function benchOf(values: ElectionForm, before: ElectionRead | null): RequirementTable | null {
  if (!hasNumbers(values)) return null;
  const given = requirementKinds.flatMap((kind) => (values[kind] === null ? [] : [[kind, values[kind]] as const]));
  const numbers: RequirementTable['values'] = Object.fromEntries(given);
  const old = before?.remainingJudges ?? null;
  const isSame = old !== null && requirementKinds.every((kind) => old.values[kind] === numbers[kind]);
  if (isSame && electionFields(before as ElectionRead).raw.benchSource === values.benchSource) return old;
  const basis = localized('Entered by the secretariat', 'Saisi par le secrétariat');
  return { values: numbers, origin: 'entered', basis, sources: [values.benchSource ?? ''], confidence: 'verified' };
}
