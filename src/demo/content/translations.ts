import { ANSWERING, withoutQuestion } from './answers';
import { CANDIDATES } from './candidates';
import type { CandidateSlug } from './types';

/** A candidate's answer in the other language of the site. */
export interface DemoTranslation {
  slug: CandidateSlug;
  /** Of the question. */
  code: string;
  into: 'en' | 'fr';
  text: string;
  isChecked: boolean;
}

/** Candidates whose translations are still on the desk. */
const IN_REVIEW: readonly CandidateSlug[] = ['asante-mensimah'];

/** The extracts of the dossiers are in both languages, so the answers that repeat them are translated. */
export const TRANSLATIONS: readonly DemoTranslation[] = ANSWERING.filter(({ submitted }) => submitted !== null).flatMap(
  ({ slug, answers }) =>
    Object.entries(answers).flatMap(([code, { text = '' }]): DemoTranslation[] => {
      const found = translationOf(slug, text);
      return found ? [{ slug, code, ...found, isChecked: !IN_REVIEW.includes(slug) }] : [];
    }),
);

function translationOf(slug: CandidateSlug, text: string): Pick<DemoTranslation, 'into' | 'text'> | null {
  const documents = CANDIDATES.find((one) => one.slug === slug)?.documents ?? [];
  const passages = documents.flatMap((document) => document.passages);
  const said = passages.find((one) => text !== '' && withoutQuestion(one.text.texts[one.text.original]) === text)?.text;
  const into = said?.original === 'fr' ? 'en' : 'fr';
  const before = said?.texts[said.original];
  // The two languages part their sentences in different places: the question goes from both or from none.
  const words = (before === text ? said?.texts[into] : withoutQuestion(said?.texts[into])) ?? '';
  return words === '' ? null : { into, text: words };
}
