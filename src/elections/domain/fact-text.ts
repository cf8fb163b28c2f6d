import type { FactValue } from '../../common/facts';
import type { LocalizedText } from '../../common/text/localized-text';
import { inLanguage } from '../../common/text/localized-text';
import type { Words } from '../../common/text/words';
import { POST_KIND, PostHeld, postIn, Work, WORK_KIND, workIn } from './background';
import { regions, requirementKinds } from './requirement';

type Table = { readonly [part: string]: FactValue | null };

/** Kinds whose value is the code of a State. */
const STATES = new Set(['nationality', 'nominating_state', 'represented_state']);

/** What a fact says, in words of one language. `kind` tells how a code is read: 'SEN' as a State, 'A' as a list. */
export function factText(kind: string, value: FactValue, words: Words): string {
  if (typeof value === 'boolean') return words.t(value ? 'elections.fact.yes' : 'elections.fact.no');
  if (typeof value === 'number') return words.number(value);
  if (typeof value === 'string') return codeInWords(kind, value, words);
  if (isList(value))
    return words.list(value.map((part) => (part === null ? '' : factText(singular(kind), part, words))));
  return isLocalized(value) ? inLanguage(value, words.lang).text : tableInWords(kind, value, words);
}

/** A day in full, a month with its year ('June 2015'), or a year. */
export function periodInWords(words: Words, period: string): string {
  if (period.length !== 7) return period.length === 10 ? words.date(period) : period;
  return words.t('elections.period.month', {
    month: words.t(`elections.month.${Number(period.slice(5))}`),
    year: period.slice(0, 4),
  });
}

/** '18 December 2020 to 23 December 2020', or what of it is known. */
export function spanInWords(words: Words, start: string | null, end: string | null): string {
  // A month or a year takes another preposition than a day in French.
  const kind = [start, end].some((period) => period !== null && period.length < 10) ? 'Loose' : '';
  const from = start ? periodInWords(words, start) : '';
  const to = end ? periodInWords(words, end) : '';
  if (start && end) return start === end ? from : words.t(`elections.period.fromTo${kind}`, { from, to });
  if (start) return words.t(`elections.period.from${kind}`, { from });
  return end ? words.t(`elections.period.until${kind}`, { to }) : words.t('common.notStated');
}

/** A statement in words, as people write it. */
export function isText(value: FactValue): value is LocalizedText {
  return typeof value === 'object' && !Array.isArray(value) && 'original' in value && 'texts' in value;
}

function codeInWords(kind: string, code: string, words: Words): string {
  if (STATES.has(kind)) return words.country(code);
  if (kind === 'region') return words.t(`elections.region.${code}`);
  if (kind === 'gender') return words.t(`elections.gender.${code}`);
  if (kind === 'list') return words.t(`elections.list.${code}`);
  return /^\d{4}(-\d{2}){1,2}$/.test(code) ? periodInWords(words, code) : code;
}

const singular = (kind: string): string => (kind === 'nominations_limited_to' ? 'region' : kind);

function isList(value: FactValue): value is readonly (FactValue | null)[] {
  return Array.isArray(value);
}

function isLocalized(value: LocalizedText | Table): value is LocalizedText {
  return typeof value.original === 'string' && typeof value.texts === 'object';
}

function tableInWords(kind: string, table: Table, words: Words): string {
  if (kind === 'votes_by_round') {
    const rounds = Object.entries(table).sort(([a], [b]) => Number(a) - Number(b));
    return rounds
      .map(([round, votes]) => words.t('elections.fact.votesInRound', { round, votes: Number(votes) }))
      .join('; ');
  }
  if (kind === POST_KIND) return postInWords(postIn(table), words);
  if (kind === WORK_KIND) return workInWords(workIn(table), words);
  if (table.values && typeof table.values === 'object') return numbersInWords(table.values as Table, words);
  const span = spanInWords(words, day(table.start), day(table.end));
  const text = table.text ? factText(kind, table.text, words) : null;
  if (text) return day(table.start) || day(table.end) ? words.t('elections.fact.withText', { span, text }) : text;
  const count = Number(table.extensions ?? 0);
  return count > 0 ? words.t('elections.fact.extended', { span, count }) : span;
}

/** 'Supreme Court of Norway, 2010 to 2018, in the service of Norway'. */
export function postInWords({ institution, from, until, serviceOf }: PostHeld, words: Words): string {
  const span = spanInWords(words, String(from), until === null ? null : String(until));
  if (!serviceOf) return words.t('elections.fact.post', { institution, span });
  return words.t('elections.fact.postInService', { institution, span, state: words.country(serviceOf) });
}

/** 'Proof at a distance, with A. Other, 2015'. */
export function workInWords({ title, year, authors }: Work, words: Words): string {
  const own =
    authors.length > 0 ? words.t('elections.fact.workWith', { title, authors: words.list([...authors]) }) : title;
  return year === null ? own : words.t('elections.fact.workOf', { work: own, year: String(year) });
}

const day = (value: FactValue | null | undefined): string | null => (typeof value === 'string' ? value : null);

/** 'List A 9, list B 5, women 6…': only the kinds that were given, in the Assembly's order. */
function numbersInWords(values: Table, words: Words): string {
  const given = requirementKinds.filter((kind) => typeof values[kind] === 'number');
  return given
    .map((kind) =>
      words.t('elections.fact.number', { kind: requirementName(kind, words), number: Number(values[kind]) }),
    )
    .join('; ');
}

/** 'List A', 'Women', 'African States': what a requirement counts. */
export function requirementName(kind: (typeof requirementKinds)[number], words: Words): string {
  return (regions as readonly string[]).includes(kind)
    ? words.t(`elections.region.${kind}`)
    : words.t(`elections.requirement.${kind}`);
}
