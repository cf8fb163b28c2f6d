import type { ReasonBank } from './types';

export const languages: ReasonBank = {
  low: {
    en: {
      openings: [
        'The material shows that one working language is understood, with help on difficult points.',
        'No text drafted by the candidate in a working language is in the dossier.',
        'Some answers had to be asked for again or in another way.',
        'I found a declared level and nothing against which to check it.',
      ],
      supports: [
        'Answering in translation is allowed, but it tells me little about the level.',
        'Reading seems well ahead of speech, as is common.',
        'The level declared and the level I heard did not quite match.',
        'The recording is short, and I do not wish to read too much into it.',
      ],
      closings: [
        'A test by an independent body would be the fair way to settle this.',
        'I score what I heard and read.',
        'On this material I do not reach the floor.',
        'A draft of two pages would be enough to look again.',
      ],
    },
    fr: {
      openings: [
        'Le dossier montre qu’une langue de travail est comprise, avec une aide sur les points difficiles.',
        'Le dossier ne contient aucun texte rédigé dans une langue de travail.',
      ],
      supports: [
        'Répondre en traduction est permis, mais m’apprend peu sur le niveau.',
        'La lecture semble bien en avance sur la parole, comme souvent.',
      ],
      closings: [
        'Une épreuve devant un organisme indépendant serait la voie équitable.',
        'En l’état du dossier, le plancher n’est pas atteint.',
      ],
    },
  },
  mid: {
    en: {
      openings: [
        'Excellent knowledge of one working language is shown, in speech above all.',
        'The candidate works with ease in one of the two languages.',
        'One language is plainly strong; the second was not tested.',
        'What I heard and read is clear and correct in one working language.',
      ],
      supports: [
        'Evidence could be followed without an interpreter in that language.',
        'I found nothing on which to score the second language.',
        'The level in the other language is at its beginning, or was not claimed.',
        'Speech slows a little on procedure and stays exact.',
      ],
      closings: [
        'The anchor for 3 asks for exactly this.',
        'With a working knowledge of the second language I would score 4.',
        'The floor is met without doubt.',
        'I would encourage lessons before the term begins.',
      ],
    },
    fr: {
      openings: [
        'Une excellente connaissance d’une langue de travail est établie, à l’oral surtout.',
        'L’une des deux langues est maniée avec aisance.',
        'Une langue est manifestement forte ; la seconde n’a pas été vérifiée.',
      ],
      supports: [
        'Les dépositions pourraient être suivies sans interprète dans cette langue.',
        'Je n’ai rien trouvé qui permette de noter la seconde langue.',
        'Le débit ralentit un peu sur la procédure, sans perdre en exactitude.',
      ],
      closings: [
        'Le niveau 3 demande exactement cela.',
        'Une pratique de la seconde langue justifierait un 4.',
        'Le plancher est atteint sans aucun doute.',
      ],
    },
  },
  high: {
    en: {
      openings: [
        'The drafting in one working language is of a high standard, and the interview matched it.',
        'The language of the interview was a working tool and never an obstacle.',
        'I read what was written and heard the recording, and found the same quality in both.',
        'One working language is mastered, and the other is more than a word on a form.',
      ],
      supports: [
        'Difficult questions were answered to the point, with the right terms.',
        'The texts in the dossier read well and say exactly what they mean.',
        'References mention work done without an interpreter.',
        'Further languages are an advantage for hearing evidence, although the criterion does not ask for them.',
      ],
      closings: [
        'I score accordingly and would not object to a test of the second language.',
        'The anchor is met in speech; in drafting I rely on two texts.',
        'No bench would be slowed down by this.',
        'I heard the recording twice and kept the same score.',
      ],
    },
    fr: {
      openings: [
        'La rédaction dans une langue de travail est de haut niveau, et l’entretien l’a confirmé.',
        'La langue de l’entretien fut un outil de travail, jamais un obstacle.',
        'J’ai lu les écrits et entendu l’enregistrement : la qualité est la même.',
      ],
      supports: [
        'Les questions difficiles ont reçu une réponse précise, avec les bons termes.',
        'Les textes du dossier se lisent bien et disent exactement ce qu’ils veulent dire.',
        'Les références évoquent un travail mené sans interprète.',
      ],
      closings: [
        'Je note en conséquence, sans m’opposer à une épreuve dans la seconde langue.',
        'Le niveau est atteint à l’oral ; à l’écrit, je m’appuie sur deux textes.',
        'Aucune formation n’en serait ralentie.',
      ],
    },
  },
};
