import { inLanguage, Passage, Words } from '../../common/text';
import {
  buttons,
  ButtonsView,
  factsList,
  FactView,
  formTag,
  FormTag,
  hidden,
  HiddenView,
} from '../../common/web/components';
import type { View } from '../../common/web/rendering/view';
import type { ElectionRead } from '../../elections';
import type { CandidacyRead, EvidenceRead } from '../domain/candidacy-read';
import { candidatePaths } from './candidate.paths';
import { candidateCrumbs } from './candidate-show.page';

interface DocumentData {
  election: ElectionRead;
  candidacy: CandidacyRead;
  document: EvidenceRead;
}

export interface DocumentShowPage extends View {
  details: FactView[];
  edit: { label: string; href: string };
  remove: { label: string; href: string };
  passagesTitle: string;
  passagesLede: string;
  passages: { number: number; id: string; body: Passage }[];
}

/** One document with its numbered passages. */
export function documentShowPage(words: Words, { election, candidacy, document }: DocumentData): DocumentShowPage {
  const title = inLanguage(document.title, words.lang).text;
  const row = (key: string, value: string) => ({ term: words.t(`candidates.document.label.${key}`), value });
  return {
    template: 'secretariat/candidates/document-show',
    title,
    breadcrumbs: candidateCrumbs(words, election, candidacy, title),
    section: 'candidates',
    details: factsList([
      row('source', inLanguage(document.source, words.lang).text),
      row('dated', document.dated ? words.date(document.dated) : words.t('common.notStated')),
      row('language', words.t(`common.language.${document.language}`)),
      row('visibility', words.t(`candidates.visibility.${document.visibility}`)),
    ]),
    edit: {
      label: words.t('candidates.document.editTitle'),
      href: candidatePaths.editDocument(words.lang, document.id),
    },
    remove: {
      label: words.t('candidates.document.remove'),
      href: candidatePaths.removeDocument(words.lang, document.id),
    },
    passagesTitle: words.t('candidates.document.passages'),
    passagesLede: words.t('candidates.document.size', {
      count: document.passages.length,
      words: words.number(document.words),
    }),
    passages: document.passages.map(({ number, text }) => ({
      number,
      id: `p${number}`,
      body: inLanguage(text, words.lang),
    })),
  };
}

export interface DocumentRemovalPage extends View {
  lede: string;
  form: FormTag;
  fields: HiddenView[];
  actions: ButtonsView;
}

/** Asks once more before a document leaves the dossier. */
export function documentRemovalPage(
  words: Words,
  { election, candidacy, document }: DocumentData,
): DocumentRemovalPage {
  const title = words.t('candidates.document.removeTitle');
  return {
    template: 'secretariat/candidates/document-removal',
    title,
    breadcrumbs: candidateCrumbs(words, election, candidacy, title),
    section: 'candidates',
    lede: words.t('candidates.document.removeLede', { title: inLanguage(document.title, words.lang).text }),
    form: formTag({ action: candidatePaths.removeDocument(words.lang, document.id), rev: document.rev }),
    fields: [hidden('confirmed', 'yes')],
    actions: buttons(
      { label: words.t('candidates.document.removeConfirm') },
      { links: [{ label: words.t('common.action.cancel'), href: candidatePaths.document(words.lang, document.id) }] },
    ),
  };
}
