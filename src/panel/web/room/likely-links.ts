import { inLanguage } from '../../../common/text/localized-text';
import { Words } from '../../../common/text/words';
import { ChoicesView, factsList, FactView, radios } from '../../../common/web/components';
import { FormView } from '../../../common/web/form/form-view';
import { postInWords, spanInWords, workInWords } from '../../../elections';
import { DeclarationContent, verdictField, VERDICTS } from '../../domain/conflict';
import { LikelyConflict, RecordedEntry } from '../../domain/likely-conflicts';

/** One question for each link that the records suggest, with what it rests on. */
export function linkQuestions(
  words: Words,
  form: FormView,
  likely: readonly LikelyConflict[],
  name: string,
): ChoicesView[] {
  const choices = VERDICTS.map((value) => ({
    value,
    label: words.t(`panel.likely.${value}`),
    hint: words.t(`panel.likely.${value}Hint`),
  }));
  return likely.map((link) => radios(form, verdictField(link.key), choices, { hint: basisOf(words, link, name) }));
}

export function linkLabels(words: Words, likely: readonly LikelyConflict[], name: string): Record<string, string> {
  return Object.fromEntries(likely.map((link) => [verdictField(link.key), linkSentence(words, link, name)]));
}

/** What was said to each suggested link; for the member and for the chair. */
export function linkAnswers(words: Words, { likely }: DeclarationContent, name: string): FactView[] {
  return factsList(
    likely.map((link) => ({
      term: linkSentence(words, link, name),
      value: words.t(`panel.likely.${link.verdict}`),
      source: basisOf(words, link, name),
    })),
  );
}

/** 'You and Henrik Solvang-Dahl are both recorded at the Court of Appeal, 2005 to 2008.' */
function linkSentence(words: Words, { kind, state, own, candidate, years }: LikelyConflict, name: string): string {
  const entry = own ?? candidate;
  return words.t(`panel.likely.kind.${kind}`, {
    name,
    state: state ? words.country(state) : '',
    institution: entry && 'post' in entry ? entry.post.institution : '',
    title: entry && 'work' in entry ? entry.work.title : '',
    span: years ? spanInWords(words, String(years.from), years.until === null ? null : String(years.until)) : '',
  });
}

function basisOf(words: Words, { state, kind, own, candidate }: LikelyConflict, name: string): string {
  if (kind === 'nationality' || kind === 'nominating_state')
    return words.t(`panel.likely.basis.${kind}`, { name, state: state ? words.country(state) : '' });
  return [
    ...(own ? [words.t('panel.likely.basis.own', { entry: entryInWords(words, own) })] : []),
    ...(candidate ? [words.t('panel.likely.basis.candidate', { name, entry: entryInWords(words, candidate) })] : []),
  ].join(' ');
}

function entryInWords(words: Words, entry: RecordedEntry): string {
  const said = 'post' in entry ? postInWords(entry.post, words) : workInWords(entry.work, words);
  if (!entry.source) return said;
  return words.t('panel.likely.basis.sourced', { entry: said, source: inLanguage(entry.source, words.lang).text });
}
