import { drawFrom, seedOf, seedOfWord, shuffled } from './random';
import type { Draw } from './random';
import { partsFor, RELIANCE } from './reasons';
import type { ReasonParts } from './reasons/types';
import type { Score, Scores } from './score-generator';
import { CRITERIA, MEMBER_KEYS } from './types';
import type { CriterionCode, DemoMember, Passage } from './types';

export interface EvidenceReference {
  document: string;
  passage: number;
}

/** What one member gives for one criterion; `evidence` is empty only where there is no score. */
export interface WrittenRating {
  criterion: CriterionCode;
  score: Score;
  reason: { language: 'en' | 'fr'; text: string };
  evidence: EvidenceReference[];
}

interface Cited {
  document: AssessedDocument;
  passage: AssessedDocument['passages'][number];
}

/** What an assessment is written on. */
export interface Assessed {
  slug: string;
  documents: readonly AssessedDocument[];
}
interface AssessedDocument {
  key: string;
  title: { texts: Readonly<Record<'en' | 'fr', string>> };
  passages: readonly Pick<Passage, 'number' | 'criteria'>[];
}

/** Fewest words of a reason, as on the scoring page. */
const FEWEST_WORDS = 40;
const SHARE_WITH_TWO_PASSAGES = 0.45;

/** A whole assessment: every score with a reason in the member's language and passages that bear on the criterion. */
export function writeAssessment(candidate: Assessed, member: DemoMember, scores: Scores): WrittenRating[] {
  return CRITERIA.map((criterion) => {
    const score = scores[criterion];
    const seed = seedOf(seedOfWord(candidate.slug), seedOfWord(criterion));
    const draw = drawFrom(seedOf(seed, MEMBER_KEYS.indexOf(member.key)));
    const cited = score === null ? [] : choosePassages(candidate, criterion, draw);
    const text = composeReason(partsFor(criterion, score, member.language), member, seed, cited);
    return { criterion, score, reason: { language: member.language, text }, evidence: cited.map(referenceTo) };
  });
}

function choosePassages(candidate: Assessed, criterion: CriterionCode, draw: Draw): Cited[] {
  const all = candidate.documents.flatMap((document) => document.passages.map((passage) => ({ document, passage })));
  const bearing = all.filter(({ passage }) => passage.criteria.includes(criterion));
  const wanted = draw() < SHARE_WITH_TWO_PASSAGES ? 2 : 1;
  return shuffled(bearing.length > 0 ? bearing : all, draw).slice(0, wanted);
}

function composeReason(parts: ReasonParts, member: DemoMember, seed: number, cited: readonly Cited[]): string {
  // The parts are shuffled once per criterion; members then walk through them at different paces,
  // so that two of them seldom share more than one sentence.
  const draw = drawFrom(seed);
  const place = MEMBER_KEYS.indexOf(member.key);
  const openings = shuffled(parts.openings, draw);
  const supports = shuffled(parts.supports, draw);
  const closings = shuffled(parts.closings, draw);
  const turn = Math.floor(place / 4);
  const sentences = [at(openings, place), at(supports, place + turn), relianceOn(cited, member.language, place)];
  const ending = [at(supports, place + turn + 2), at(closings, place + 2 * turn + 1)];
  const short = [...sentences, ending[1] ?? ''].filter(Boolean).join(' ');
  return wordsIn(short) >= FEWEST_WORDS ? short : [...sentences, ...ending].filter(Boolean).join(' ');
}

function relianceOn(cited: readonly Cited[], language: 'en' | 'fr', place: number): string {
  const [first, second] = cited;
  if (!first) return '';
  const templates = second ? RELIANCE[language].two : RELIANCE[language].one;
  return at(templates, place)
    .replace('{1}', inWords(first, language))
    .replace('{2}', second ? inWords(second, language) : '');
}

function inWords({ document, passage }: Cited, language: 'en' | 'fr'): string {
  const title = document.title.texts[language];
  return language === 'en' ? `“${title}”, passage ${passage.number}` : `« ${title} », passage ${passage.number}`;
}

function referenceTo({ document, passage }: Cited): EvidenceReference {
  return { document: document.key, passage: passage.number };
}

function at(items: readonly string[], index: number): string {
  return items[index % items.length] ?? '';
}

/** As the scoring page counts: signs that stand alone in French, such as « or :, are no words. */
export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
