import type { LocalizedText } from '../../common/text/localized-text';
import { inLanguage } from '../../common/text/localized-text';
import type { Language } from '../../common/text/language';

/** As much of a document as searching needs. */
export interface SearchedDocument {
  id: string;
  title: LocalizedText;
  passages: readonly { number: number; text: LocalizedText }[];
}

/** A piece of a passage: found, or what stands between. */
export interface Piece {
  text: string;
  found: boolean;
}

export interface FoundPassage {
  documentId: string;
  number: number;
  pieces: Piece[];
}

/**
 * Passages in which every word of the query occurs, in the language of the page, in the order of the dossier. Capitals and
 * accents do not matter; a part of a word counts.
 */
export function searchDossier(documents: readonly SearchedDocument[], query: string, lang: Language): FoundPassage[] {
  const words = folded(query)
    .text.split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return documents.flatMap((document) =>
    document.passages.flatMap(({ number, text }) => {
      const pieces = piecesOf(inLanguage(text, lang).text, words);
      return pieces ? [{ documentId: document.id, number, pieces }] : [];
    }),
  );
}

/** Documents that bear on a criterion first, each part in the order of the dossier. */
export function bearingFirst<T extends { criterionCodes: readonly string[] }>(
  documents: readonly T[],
  criterion: string,
): { ordered: T[]; bearing: number } {
  const bears = documents.filter(({ criterionCodes }) => criterionCodes.includes(criterion));
  const rest = documents.filter(({ criterionCodes }) => !criterionCodes.includes(criterion));
  return { ordered: [...bears, ...rest], bearing: bears.length };
}

/** Answers that bear on a criterion first; passages of a document keep their order. */
export function answersBearingFirst<T extends { question: { criterionCodes: readonly string[] } | null }>(
  passages: readonly T[],
  criterion: string,
): T[] {
  const bears = ({ question }: T) => question?.criterionCodes.includes(criterion) ?? false;
  return [...passages.filter(bears), ...passages.filter((passage) => !bears(passage))];
}

/** The first words of a passage, to tell it by in a list: at most `max` characters, cut between words. */
export function beginning(text: string, max = 60): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max + 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : max).replace(/[\s,;:.–—-]+$/u, '')}…`;
}

function piecesOf(text: string, words: string[]): Piece[] | null {
  const { text: plain, at } = folded(text);
  if (!words.every((word) => plain.includes(word))) return null;
  const marked = new Set<number>();
  for (const word of words)
    for (let from = plain.indexOf(word); from >= 0; from = plain.indexOf(word, from + word.length))
      for (let index = from; index < from + word.length; index += 1) marked.add(at[index] ?? -1);
  return joined([...text].map((character, index) => ({ text: character, found: marked.has(index) })));
}

/** Neighbours of one kind become one piece. */
function joined(pieces: Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last && last.found === piece.found) last.text += piece.text;
    else result.push({ ...piece });
  }
  return result;
}

/** Lower case without accents; `at` says from which character of the text each unit came. */
function folded(text: string): { text: string; at: number[] } {
  let result = '';
  const at: number[] = [];
  for (const [index, character] of [...text].entries()) {
    const plain = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    result += plain;
    for (let unit = 0; unit < plain.length; unit += 1) at.push(index);
  }
  return { text: result, at };
}
