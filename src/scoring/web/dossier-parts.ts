import type { EvidenceRead, PassageRead } from '../../candidates';
import { safeHref } from '../../common/web/safe-href';
import { tag, TagView } from '../../common/web/components/tag';
import { inLanguage, Passage } from '../../common/text/localized-text';
import { languageFacts } from '../../common/text/language';
import type { Words } from '../../common/text/words';
import { readingTime } from '../../panel';
import { EvidenceReference, referenceFrom, referenceKey } from '../domain/assessment-content';
import { OwnNotes } from '../domain/private-note';
import { AnswerFileView, answerFileView } from './answer-file-parts';
import { answersBearingFirst, beginning, FoundPassage, Piece } from '../domain/dossier';

export interface PassageView {
  id: string;
  number: string;
  lang: string;
  dir: string;
  pieces: Piece[];
  /** Whether the member relies on it already. */
  cited: boolean;
  original: { lang: string; dir: string; text: string } | null;
  /** Adds the passage to the form beside it. */
  button: { value: string; label: string; about: string; shown: string } | null;
  /** Leads to the form with the passage added. */
  link: { href: string; label: string; about: string } | null;
  note: PassageNote | null;
  question: PassageQuestionView | null;
}

/** The question over an answer, who reads the answer, whether it bears on the criterion, and what was sent with it. */
export interface PassageQuestionView {
  prompt: Passage;
  audience: TagView | null;
  bears: string | null;
  files: AnswerFileView[];
}

/** The reader's own note on a passage, and the way to write or change it. */
export interface PassageNote {
  text: string | null;
  label: string;
  about: string;
  /** One of the two: a button of the form beside it, or a link. */
  value: string | null;
  href: string | null;
}

export interface DocumentView {
  id: string;
  anchor: string;
  title: Passage;
  source: string;
  length: string;
  visibility: TagView;
  /** Where the recording of an interview can be seen or heard. */
  recording: string | null;
  /** "Translated from French."; null where the original is shown. */
  translated: string | null;
  /** How to take files that are offered; null where none are. */
  filesNote: string | null;
  passages: PassageView[];
}

export interface PassageOptions {
  cited: ReadonlySet<string>;
  showOriginal: boolean;
  /** Criterion that is being scored, where one is. */
  criterion?: string;
  button?: boolean;
  link?: ((reference: string) => string) | null;
  /** Own notes by place; absent where none are kept. */
  notes?: OwnNotes | null;
  noteButton?: boolean;
  noteLink?: ((place: string) => string) | null;
  /** Where a file is had that was sent with an answer; absent where files are only named. */
  file?: (id: string) => string;
}

/** One document with its numbered passages, in the language of the page where there is a translation. */
export function documentView(words: Words, document: EvidenceRead, options: PassageOptions): DocumentView {
  const translated =
    document.language !== words.lang && document.passages.some((passage) => isTranslated(passage, words));
  return {
    id: document.id,
    anchor: `d-${document.id}`,
    title: inLanguage(document.title, words.lang),
    source: sourceLine(words, document),
    length: lengthLine(words, document.words),
    visibility: document.passages.some(({ question }) => question)
      ? tag(words.t('scoring.dossier.visibility.marked'), 'line')
      : visibilityTag(words, document.visibility),
    recording: document.link ? safeHref(document.link) : null,
    translated: translated
      ? words.t('scoring.dossier.translated', { language: words.t(`common.language.${document.language}`) })
      : null,
    filesNote: options.file && offersFiles(document) ? words.t('scoring.files.note') : null,
    passages: passagesOf(document, options).map((passage) => {
      const { number, text } = passage;
      const shown = inLanguage(text, words.lang);
      const pieces = [{ text: shown.text, found: false }];
      const original =
        options.showOriginal && !shown.isOriginal && isTranslated(passage, words)
          ? inLanguage(text, text.original)
          : null;
      return passageView(words, document, { number, pieces, lang: shown.lang, original }, options);
    }),
  };
}

/** A passage that a search found. */
export function foundView(
  words: Words,
  found: FoundPassage,
  document: EvidenceRead,
  options: PassageOptions,
): PassageView {
  const text = document.passages.find(({ number }) => number === found.number)?.text;
  const lang = text ? inLanguage(text, words.lang).lang : words.lang;
  return passageView(words, document, { number: found.number, pieces: found.pieces, lang, original: null }, options);
}

/** "Judgment of 2020, passage 4": how a passage is named wherever it is cited. */
export function citationLabel(words: Words, reference: EvidenceReference, documents: readonly EvidenceRead[]): string {
  const document = documents.find(({ id }) => id === reference.evidenceId);
  const title = document ? inLanguage(document.title, words.lang).text : words.t('scoring.evidence.removed');
  return words.t('scoring.evidence.passage', { title, number: reference.passage });
}

/** What a note is on: the candidate, or one passage. */
export function noteLabel(words: Words, place: string, documents: readonly EvidenceRead[]): string {
  const reference = referenceFrom(place);
  return reference ? citationLabel(words, reference, documents) : words.t('scoring.notes.onCandidate');
}

/** The first words of a cited passage, or null when the document was taken out. */
export function citationBeginning(
  words: Words,
  reference: EvidenceReference,
  documents: readonly EvidenceRead[],
): string | null {
  const document = documents.find(({ id }) => id === reference.evidenceId);
  const text = document?.passages.find(({ number }) => number === reference.passage)?.text;
  return text ? beginning(inLanguage(text, words.lang).text) : null;
}

/** "1,240 words, about 10 minutes" */
export function lengthLine(words: Words, count: number): string {
  const { hours, minutes } = readingTime(count);
  const time = [
    ...(hours > 0 ? [words.t('scoring.dossier.hours', { count: hours })] : []),
    ...(minutes > 0 || hours === 0 ? [words.t('scoring.dossier.minutes', { count: Math.max(minutes, 1) })] : []),
  ];
  return words.t('scoring.dossier.length', {
    words: words.t('scoring.dossier.words', { count }),
    time: time.join(' '),
  });
}

interface Shown {
  number: number;
  pieces: Piece[];
  lang: string;
  original: Passage | null;
}

function passageView(words: Words, document: EvidenceRead, shown: Shown, options: PassageOptions): PassageView {
  const reference = { evidenceId: document.id, passage: shown.number };
  const key = referenceKey(reference);
  const label = words.t('scoring.dossier.cite');
  const about = citationLabel(words, reference, [document]);
  const cited = options.cited.has(key);
  const { original } = shown;
  return {
    id: `p-${document.id}-${shown.number}`,
    number: String(shown.number),
    lang: shown.lang,
    dir: directionOf(shown.lang),
    pieces: shown.pieces,
    cited,
    original: original ? { lang: original.lang, dir: directionOf(original.lang), text: original.text } : null,
    button: options.button && !cited ? { value: `cite:${key}`, label, about, shown: about } : null,
    link: options.link ? { href: options.link(key), label, about } : null,
    note: options.notes ? noteOn(words, key, about, options) : null,
    question: questionOver(words, document, shown.number, options),
  };
}

function questionOver(
  words: Words,
  { passages }: EvidenceRead,
  number: number,
  { criterion = '', file }: PassageOptions,
): PassageQuestionView | null {
  const question = passages.find((passage) => passage.number === number)?.question;
  if (!question) return null;
  return {
    prompt: inLanguage(question.prompt, words.lang),
    audience: question.visibility === 'panel' ? visibilityTag(words, 'panel') : null,
    bears: question.criterionCodes.includes(criterion) ? words.t('scoring.dossier.bears') : null,
    files: question.files.map((one) => answerFileView(words, one, file)),
  };
}

const passagesOf = ({ passages }: EvidenceRead, { criterion }: PassageOptions): readonly PassageRead[] =>
  criterion ? answersBearingFirst(passages, criterion) : passages;

const offersFiles = ({ passages }: EvidenceRead): boolean =>
  passages.some(({ question }) => question?.files.some(({ isOffered }) => isOffered));

const isTranslated = ({ text, question }: PassageRead, { lang }: Words): boolean =>
  question ? question.translatedInto.includes(lang) : (text.texts[lang] ?? '') !== '';

function noteOn(words: Words, key: string, about: string, options: PassageOptions): PassageNote | null {
  const text = options.notes?.get(key) ?? null;
  const label = words.t(`scoring.notes.${text === null ? 'add' : 'change'}`);
  const value = options.noteButton ? `note:${key}` : null;
  const href = options.noteLink ? options.noteLink(key) : null;
  return text !== null || value !== null || href !== null ? { text, label, about, value, href } : null;
}

function sourceLine(words: Words, document: EvidenceRead): string {
  const source = inLanguage(document.source, words.lang).text;
  return document.dated ? words.t('scoring.dossier.sourceDated', { source, date: words.date(document.dated) }) : source;
}

function visibilityTag(words: Words, visibility: 'published' | 'panel'): TagView {
  return tag(words.t(`scoring.dossier.visibility.${visibility}`), visibility === 'panel' ? 'amber' : 'line');
}

const directionOf = (lang: string): string => languageFacts(lang as Passage['lang']).dir;
