import { fromEnglish, passages } from './text';
import type { PassageRow } from './text';
import type { DemoDocument } from './types';

/** The documents most dossiers have; each takes the language it was written in, its age and its passages. */
type Rows = readonly PassageRow[];

export function statement(original: 'en' | 'fr', daysBeforeToday: number, rows: Rows): DemoDocument {
  return {
    key: 'statement',
    kind: 'statement_of_qualifications',
    title: fromEnglish('Statement of qualifications', 'Exposé des qualifications'),
    source: fromEnglish('Sent by the nominating State', 'Transmis par l’État qui présente la candidature'),
    dated: { daysBeforeToday },
    visibility: 'published',
    passages: passages(original, rows),
  };
}

export function curriculum(original: 'en' | 'fr', daysBeforeToday: number, rows: Rows): DemoDocument {
  return {
    key: 'curriculum',
    kind: 'curriculum_vitae',
    title: fromEnglish('Curriculum vitae', 'Curriculum vitæ'),
    source: fromEnglish('Sent by the candidate', 'Transmis par la personne candidate'),
    dated: { daysBeforeToday },
    visibility: 'published',
    passages: passages(original, rows),
  };
}

export function references(original: 'en' | 'fr', daysBeforeToday: number, rows: Rows): DemoDocument {
  return {
    key: 'references',
    kind: 'references',
    title: fromEnglish('References', 'Références'),
    source: fromEnglish('Letters to the panel, in confidence', 'Lettres adressées au panel, à titre confidentiel'),
    dated: { daysBeforeToday },
    visibility: 'panel',
    passages: passages(original, rows),
  };
}

export function interview(original: 'en' | 'fr', daysBeforeToday: number, rows: Rows): DemoDocument {
  return {
    key: 'interview',
    kind: 'interview',
    title: fromEnglish('Public interview, extracts', 'Entretien public, extraits'),
    source: fromEnglish('Transcript made by the secretariat', 'Transcription établie par le secrétariat'),
    dated: { daysBeforeToday },
    visibility: 'published',
    passages: passages(original, rows),
  };
}

export function answers(original: 'en' | 'fr', daysBeforeToday: number, rows: Rows): DemoDocument {
  return {
    key: 'answers',
    kind: 'answers',
    title: fromEnglish('Answers to the questionnaire, extracts', 'Réponses au questionnaire, extraits'),
    source: fromEnglish(
      'In the candidate’s own words, unedited',
      'Dans les mots de la personne candidate, sans retouche',
    ),
    dated: { daysBeforeToday },
    visibility: 'published',
    passages: passages(original, rows),
  };
}
