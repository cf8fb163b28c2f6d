import type { ReasonParts } from './types';

/** Reasons of members who found too little to score: what is missing, never a low score in disguise. */
export const notEnough: Readonly<Record<'en' | 'fr', ReasonParts>> = {
  en: {
    openings: [
      'I looked for material on this criterion in every document and found too little to place a score.',
      'The dossier does not let me judge this criterion either way.',
      'What there is consists of one sentence in the statement and a general answer in the interview.',
      'No decision, text or reference in the dossier bears on this criterion closely enough.',
    ],
    supports: [
      'A low score would say something about the material that it does not say.',
      'The questions that deal with it were not answered, and the references are silent.',
      'I could only guess, and a guess should not be counted.',
      'Missing are a list of cases, one text from practice and a reference from someone who was there.',
    ],
    closings: [
      'I therefore mark it as not enough to score and ask that the joint statement say so.',
      'If any of this arrives before the meeting, I will score.',
      'I would rather leave this open than be precise without ground.',
      'The candidate should be told what would have helped.',
    ],
  },
  fr: {
    openings: [
      'J’ai cherché dans chaque pièce de quoi noter ce critère et n’ai pas trouvé assez d’éléments.',
      'Le dossier ne permet pas de juger de ce critère, ni dans un sens ni dans l’autre.',
      'Aucune décision, aucun texte, aucune référence ne porte d’assez près sur ce critère.',
    ],
    supports: [
      'Une note basse ferait dire aux pièces ce qu’elles ne disent pas.',
      'Les questions qui s’y rapportent sont restées sans réponse, et les références sont muettes.',
      'Il manque une liste d’affaires, un texte tiré de la pratique et une référence de première main.',
    ],
    closings: [
      'J’indique donc que les éléments sont insuffisants et souhaite que la déclaration commune le précise.',
      'Si ces pièces arrivent avant la réunion, je noterai.',
      'Mieux vaut laisser la question ouverte que d’être précis sans fondement.',
    ],
  },
};
