import { documents } from '../documents/rakotozafy';
import { bySecretariat, facts, inAnswer, inCurriculum, inStatement } from '../facts';
import type { DemoCandidate } from '../types';

export const rakotozafy: DemoCandidate = {
  slug: 'rakotozafy',
  name: {
    display: 'Jean-Aimé Rakotozafy',
    family: 'Rakotozafy',
    given: 'Jean-Aimé',
    sortKey: 'rakotozafy jean-aime',
  },
  nominatingState: 'MDG',
  nationality: 'MDG',
  region: 'AFR',
  list: 'A',
  gender: 'M',
  language: 'fr',
  nomination: { route: 'highest_judicial_offices', receivedDaysBeforeToday: 102 },
  documents,
  facts: facts(36, [
    ['born', inCurriculum(1), '1967, Fianarantsoa, Madagascar', '1967, Fianarantsoa (Madagascar)'],
    [
      'present_post',
      inStatement(1),
      'President of the Criminal Chamber of a supreme court, since 2016',
      'Président de la chambre criminelle d’une cour suprême, depuis 2016',
    ],
    [
      'earlier_posts',
      inStatement(2),
      'Judge, 1992 to 1999; legal adviser to the Minister of Justice, 1999 to 2001; court president, 2001 to 2016',
      'Magistrat du siège, de 1992 à 1999 ; conseiller juridique du ministre de la Justice, de 1999 à 2001 ; président de juridiction, de 2001 à 2016',
    ],
    [
      'court_experience',
      inStatement(3),
      'Thirty years in court, twenty-eight of them as a judge',
      'Trente ans de prétoire, dont vingt-huit au siège',
    ],
    [
      'education',
      inCurriculum(1),
      'Master’s degree in law, University of Antananarivo; national school of magistrates',
      'Maîtrise en droit, Université d’Antananarivo ; École nationale de la magistrature',
    ],
    [
      'languages',
      inAnswer('J27'),
      'Malagasy (native), French (native level), English (reading)',
      'Malgache (langue maternelle), français (niveau maternel), anglais (lu)',
    ],
    [
      'publications',
      inCurriculum(4),
      'A commentary on provisional detention, 2013; a collection of model reasons for criminal judgments',
      'Un commentaire sur la détention provisoire, 2013 ; un recueil de modèles de motivation en matière pénale',
    ],
    ['questionnaire', bySecretariat, 'Answered all 30 questions', 'A répondu aux 30 questions'],
    [
      'interview',
      bySecretariat,
      'Held in public, 60 minutes, in French with 10 minutes in English',
      'Tenu en public, 60 minutes, en français, dont 10 minutes en anglais',
    ],
  ]),
};
