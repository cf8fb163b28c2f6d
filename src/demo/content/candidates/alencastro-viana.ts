import { documents } from '../documents/alencastro-viana';
import { bySecretariat, facts, inAnswer, inCurriculum, inStatement } from '../facts';
import type { DemoCandidate } from '../types';

export const alencastroViana: DemoCandidate = {
  slug: 'alencastro-viana',
  name: {
    display: 'Rodrigo Alencastro Viana',
    family: 'Alencastro Viana',
    given: 'Rodrigo',
    sortKey: 'alencastro viana rodrigo',
  },
  nominatingState: 'BRA',
  nationality: 'BRA',
  region: 'GRULAC',
  list: 'A',
  gender: 'M',
  language: 'en',
  nomination: { route: 'highest_judicial_offices', receivedDaysBeforeToday: 118 },
  documents,
  facts: facts(37, [
    ['born', inCurriculum(1), '1968, Pelotas, Brazil', '1968, Pelotas (Brésil)'],
    [
      'present_post',
      inStatement(1),
      'Judge of a federal regional court, criminal division, since 2015',
      'Juge à la chambre criminelle d’une cour régionale fédérale, depuis 2015',
    ],
    [
      'earlier_posts',
      inStatement(2),
      'Federal trial judge, 2001 to 2015; public defender, 1995 to 2001',
      'Juge fédéral de première instance, de 2001 à 2015 ; défenseur public, de 1995 à 2001',
    ],
    [
      'court_experience',
      inStatement(3),
      'Twenty-four years on the bench, seventeen of them in criminal cases; four trials with more than ten accused',
      'Vingt-quatre ans de magistrature, dont dix-sept au pénal ; quatre procès de plus de dix accusés',
    ],
    [
      'education',
      inCurriculum(1),
      'Law degree, Federal University of Pelotas; master’s degree in criminal procedure',
      'Diplôme de droit, Université fédérale de Pelotas ; master en procédure pénale',
    ],
    [
      'languages',
      inAnswer('J27'),
      'Portuguese (native), English (working), Spanish (fluent), French (reading)',
      'Portugais (langue maternelle), anglais (langue de travail), espagnol (courant), français (lu)',
    ],
    [
      'publications',
      inCurriculum(4),
      'A book on plea agreements and the rights of the accused, 2018; nine articles',
      'Un ouvrage sur les accords de plaidoyer et les droits de l’accusé, 2018 ; neuf articles',
    ],
    ['questionnaire', bySecretariat, 'Answered all 30 questions', 'A répondu aux 30 questions'],
    ['interview', bySecretariat, 'Held in public, 60 minutes, in English', 'Tenu en public, 60 minutes, en anglais'],
  ]),
};
