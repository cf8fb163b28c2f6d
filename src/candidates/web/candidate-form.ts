import { Language, stateNames } from '../../common/text';
import type { FieldErrors } from '../../common/errors';
import {
  bindFields,
  Bound,
  FieldRule,
  FilledForm,
  fill,
  line,
  oneOf,
  text,
  whole,
  withErrors,
} from '../../common/web/form';
import { day } from '../../common/web/form/text-rules';
import { ElectionRead, FactRead, Region, regions, StateRead } from '../../elections';
import { CandidacyCommand, PersonCommand, personNames } from '../domain/candidacy-command';
import { CandidacyRead, NominationRoute } from '../domain/candidacy-read';
import { isHeldByState, routesFor, usesLists } from '../domain/post-of-candidacy';
import type { CriterionChoice } from '../ports/criterion-choices';
import { factErrors, factFields, factRules, factsOf, MAX_ROWS, rowsFor } from './fact-rows';

/** What a candidacy's form needs to know besides what was typed. */
export interface CandidateGround {
  election: ElectionRead;
  states: StateRead[];
  candidacy: CandidacyRead | null;
  /** Of the post, in order; none where it has no published criteria. */
  criteria: readonly CriterionChoice[];
  facts: FactRead[];
}

export interface CandidateInput extends FilledForm {
  rows: number;
  /** null while something is wrong, or when only another row was asked for. */
  command: CandidacyCommand | null;
  rev: number;
}

function rulesFor(ground: CandidateGround, rows: number): Record<string, FieldRule> {
  const { election, states } = ground;
  const codes = states.map((state) => state.code);
  const whoStands: Record<string, FieldRule> = isHeldByState(election)
    ? { stateCode: oneOf(codes) }
    : {
        familyName: line({ max: 120 }),
        givenNames: line({ max: 120, optional: true }),
        nameOrder: oneOf(['given', 'family']),
        otherSpellings: text({ max: 500, optional: true }),
        gender: oneOf(['F', 'M'], { optional: true }),
        nationality: oneOf(
          stateNames('en').map(({ code }) => code),
          { optional: true },
        ),
        nominatingState: oneOf(codes, { optional: election.post === 'deputy_prosecutor' }),
        route: oneOf(routesFor(election), { optional: true }),
        ...(usesLists(election) ? { list: oneOf(['A', 'B'], { optional: true }) } : {}),
      };
  return {
    ...whoStands,
    nominatedOn: day({ optional: true }),
    region: oneOf(regions, { optional: true }),
    rows: whole({ min: 0, max: MAX_ROWS }),
    more: oneOf(['yes'], { optional: true }),
    rev: whole({ min: 0 }),
    ...factRules(rows),
  };
}

/** Reads the form; `more` asks for another empty row and saves nothing. */
export function bindCandidate(ground: CandidateGround, body: unknown, lang: Language): CandidateInput {
  const rows = Math.min(MAX_ROWS, Math.max(0, Number((body as Record<string, unknown> | undefined)?.rows) || 0));
  const bound = bindFields(rulesFor(ground, rows), body) as Bound<Record<string, unknown>>;
  const rev = Number(bound.values.rev ?? 0);
  if (bound.raw.more) return { raw: bound.raw, errors: null, rows: Math.min(MAX_ROWS, rows + 3), command: null, rev };
  const errors: FieldErrors = bound.errors ? {} : factErrors(bound.values, rows, ground.facts);
  const input = Object.keys(errors).length > 0 ? withErrors(bound, errors) : bound;
  return {
    raw: input.raw,
    errors: input.errors,
    rows,
    rev,
    command: input.errors ? null : commandOf(ground, bound.values, rows, lang),
  };
}

function commandOf(
  ground: CandidateGround,
  values: Record<string, unknown>,
  rows: number,
  lang: Language,
): CandidacyCommand {
  const get = (name: string): string | null => (values[name] as string | null | undefined) ?? null;
  const stateCode = get('stateCode');
  const nominatingState = stateCode ?? get('nominatingState');
  const regionOfState = ground.states.find((state) => state.code === nominatingState)?.region ?? null;
  return {
    person: stateCode ? null : personOf(get),
    stateCode,
    list: get('list') as CandidacyCommand['list'],
    nationality: stateCode ?? get('nationality') ?? nominatingState,
    region: (get('region') as Region | null) ?? regionOfState,
    nominatingState,
    nominationRoute: (get('route') as NominationRoute | null) ?? onlyRoute(ground.election),
    nominatedOn: get('nominatedOn'),
    facts: factsOf(values, rows, ground.facts, lang),
  };
}

/** Where a post knows one route only, nobody has to name it. */
function onlyRoute(election: ElectionRead): NominationRoute | null {
  const routes = routesFor(election);
  return routes.length === 1 ? (routes[0] ?? null) : null;
}

function personOf(get: (name: string) => string | null): PersonCommand {
  return {
    ...personNames(get('familyName') ?? '', get('givenNames'), get('nameOrder') === 'family'),
    nameForms: (get('otherSpellings') ?? '')
      .split('\n')
      .map((form) => form.trim())
      .filter(Boolean),
    gender: get('gender') as PersonCommand['gender'],
  };
}

/** The candidacy as the form shows it; a new one is empty. */
export function candidateFields(ground: CandidateGround, lang: Language): CandidateInput {
  const { candidacy, facts } = ground;
  const rows = rowsFor(facts);
  const own = candidacy ? { ...nameFields(candidacy), ...officeFields(candidacy) } : { nameOrder: 'given' };
  const filled = fill({ ...own, ...factFields(facts, lang), rows, rev: candidacy?.rev ?? 0 });
  return { ...filled, rows, command: null, rev: candidacy?.rev ?? 0 };
}

function officeFields(candidacy: CandidacyRead): Record<string, string | null> {
  const { stateCode, gender, list, nationality, region, nominatingState, nominationRoute, nominatedOn } = candidacy;
  return { stateCode, gender, list, nationality, region, nominatingState, route: nominationRoute, nominatedOn };
}

function nameFields(candidacy: CandidacyRead): Record<string, string> {
  const { name, sortName, nameForms } = candidacy;
  const otherSpellings = nameForms.join('\n');
  if (sortName.includes(',')) {
    const [family = '', given = ''] = sortName.split(',').map((part) => part.trim());
    return { familyName: family, givenNames: given, nameOrder: 'given', otherSpellings };
  }
  const [family = '', ...given] = name.split(' ');
  return {
    familyName: family,
    givenNames: given.join(' '),
    nameOrder: given.length > 0 ? 'family' : 'given',
    otherSpellings,
  };
}

/** Every State as a choice, by its name in the language of the page. */
export function countriesIn(lang: Language): { value: string; label: string }[] {
  return stateNames(lang).map(({ code, name }) => ({ value: code, label: name }));
}
