import { documents } from '../documents/solvang-dahl';
import { bySecretariat, facts, inAnswer, inCurriculum, inStatement } from '../facts';
import type { DemoCandidate } from '../types';

export const solvangDahl: DemoCandidate = {
  slug: 'solvang-dahl',
  name: { display: 'Henrik Solvang-Dahl', family: 'Solvang-Dahl', given: 'Henrik', sortKey: 'solvang-dahl henrik' },
  nominatingState: 'NOR',
  nationality: 'NOR',
  region: 'WEOG',
  list: 'A',
  gender: 'M',
  language: 'en',
  nomination: { route: 'highest_judicial_offices', receivedDaysBeforeToday: 83 },
  documents,
  facts: facts(14, [
    ['born', inCurriculum(1), '1969, Tromsø, Norway', '1969, Tromsø (Norvège)'],
    ['present_post', inStatement(1), 'Judge of a court of appeal, since 2021', 'Juge à une cour d’appel, depuis 2021'],
    [
      'earlier_posts',
      inStatement(2),
      'District court judge, 2004 to 2015; international judge in a mixed war crimes chamber, 2015 to 2021',
      'Juge de district, de 2004 à 2015 ; juge international dans une chambre mixte pour les crimes de guerre, de 2015 à 2021',
    ],
    [
      'court_experience',
      inStatement(3),
      'Twenty-one years on the bench; presided over two war crimes trials with nine accused in all',
      'Vingt et un ans de magistrature ; a présidé deux procès pour crimes de guerre, neuf accusés au total',
    ],
    [
      'education',
      inCurriculum(1),
      'Law degree, University of Oslo; diploma in humanitarian law',
      'Diplôme de droit, Université d’Oslo ; diplôme de droit humanitaire',
    ],
    [
      'languages',
      inAnswer('J27'),
      'Norwegian (native), English (fluent), German (working), French (reading)',
      'Norvégien (langue maternelle), anglais (courant), allemand (langue de travail), français (lu)',
    ],
    [
      'publications',
      inCurriculum(3),
      'A manual on trial planning, 2022; four articles on witness protection and open justice',
      'Un manuel de planification des procès, 2022 ; quatre articles sur la protection des témoins et la publicité des débats',
    ],
    ['questionnaire', bySecretariat, 'Answered all 30 questions', 'A répondu aux 30 questions'],
    ['interview', bySecretariat, 'Held in public, 60 minutes, in English', 'Tenu en public, 60 minutes, en anglais'],
  ]),
};
