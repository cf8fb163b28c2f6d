import { documents } from '../documents/wieliczko';
import { bySecretariat, facts, inAnswer, inCurriculum, inStatement } from '../facts';
import type { DemoCandidate } from '../types';

export const wieliczko: DemoCandidate = {
  slug: 'wieliczko',
  name: { display: 'Tomasz Wieliczko', family: 'Wieliczko', given: 'Tomasz', sortKey: 'wieliczko tomasz' },
  nominatingState: 'POL',
  nationality: 'POL',
  region: 'EEG',
  list: 'B',
  gender: 'M',
  language: 'en',
  nomination: { route: 'icj_procedure', receivedDaysBeforeToday: 79 },
  documents,
  facts: facts(22, [
    ['born', inCurriculum(1), '1968, Tarnów, Poland', '1968, Tarnów (Pologne)'],
    [
      'present_post',
      inStatement(1),
      'Judge of a regional court, economic division, since 2010',
      'Juge d’un tribunal régional, chambre économique, depuis 2010',
    ],
    [
      'earlier_posts',
      inStatement(2),
      'Advocate, 1995 to 2010; member of an arbitration panel on the law of the sea, 2012 to 2018',
      'Avocat, de 1995 à 2010 ; membre d’une formation arbitrale en droit de la mer, de 2012 à 2018',
    ],
    [
      'education',
      inCurriculum(1),
      'Law degree, Jagiellonian University; doctorate in public international law',
      'Diplôme de droit, Université Jagellonne ; doctorat en droit international public',
    ],
    [
      'languages',
      inAnswer('J27'),
      'Polish (native), English (fluent), German (working)',
      'Polonais (langue maternelle), anglais (courant), allemand (langue de travail)',
    ],
    [
      'publications',
      inCurriculum(3),
      'A book on State succession, 2009; fourteen articles',
      'Un ouvrage sur la succession d’États, 2009 ; quatorze articles',
    ],
    [
      'questionnaire',
      bySecretariat,
      'Answered the questionnaire in part (22 of 30)',
      'A répondu à une partie du questionnaire (22 questions sur 30)',
    ],
  ]),
};
