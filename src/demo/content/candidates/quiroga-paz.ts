import { documents } from '../documents/quiroga-paz';
import { bySecretariat, facts, inAnswer, inCurriculum, inStatement } from '../facts';
import type { DemoCandidate } from '../types';

export const quirogaPaz: DemoCandidate = {
  slug: 'quiroga-paz',
  name: {
    display: 'María Inés Quiroga Paz',
    family: 'Quiroga Paz',
    given: 'María Inés',
    sortKey: 'quiroga paz maria ines',
  },
  nominatingState: 'URY',
  nationality: 'URY',
  region: 'GRULAC',
  list: 'A',
  gender: 'F',
  language: 'en',
  nomination: { route: 'highest_judicial_offices', receivedDaysBeforeToday: 126 },
  documents,
  facts: facts(38, [
    ['born', inCurriculum(1), '1972, Tacuarembó, Uruguay', '1972, Tacuarembó (Uruguay)'],
    [
      'present_post',
      inStatement(1),
      'Prosecutor for human rights crimes, since 2017',
      'Procureure chargée des crimes contre les droits humains, depuis 2017',
    ],
    [
      'earlier_posts',
      inStatement(2),
      'Criminal court judge, 2004 to 2015; legal adviser to a truth commission, 2015 to 2017',
      'Juge pénale, de 2004 à 2015 ; conseillère juridique d’une commission de vérité, de 2015 à 2017',
    ],
    [
      'court_experience',
      inStatement(3),
      'Twenty-four years in court; led six trials for enforced disappearance, four of them to final judgment',
      'Vingt-quatre ans de prétoire ; a dirigé l’accusation dans six procès pour disparition forcée, dont quatre jugés définitivement',
    ],
    [
      'education',
      inCurriculum(1),
      'Law degree, Universidad de la República; master’s degree in human rights',
      'Diplôme de droit, Universidad de la República ; master en droits humains',
    ],
    [
      'languages',
      inAnswer('J27'),
      'Spanish (native), English (working), French (reading)',
      'Espagnol (langue maternelle), anglais (langue de travail), français (lu)',
    ],
    [
      'publications',
      inCurriculum(4),
      'A guide to the search for missing persons in criminal files, 2019; five articles',
      'Un guide de la recherche des personnes disparues dans les dossiers pénaux, 2019 ; cinq articles',
    ],
    ['questionnaire', bySecretariat, 'Answered all 30 questions', 'A répondu aux 30 questions'],
    ['interview', bySecretariat, 'Held in public, 60 minutes, in English', 'Tenu en public, 60 minutes, en anglais'],
  ]),
};
