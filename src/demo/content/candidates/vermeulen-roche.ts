import { documents } from '../documents/vermeulen-roche';
import { bySecretariat, facts, inAnswer, inCurriculum, inStatement } from '../facts';
import type { DemoCandidate } from '../types';

export const vermeulenRoche: DemoCandidate = {
  slug: 'vermeulen-roche',
  name: {
    display: 'Lætitia Vermeulen-Roche',
    family: 'Vermeulen-Roche',
    given: 'Lætitia',
    sortKey: 'vermeulen-roche laetitia',
  },
  nominatingState: 'BEL',
  nationality: 'BEL',
  region: 'WEOG',
  list: 'B',
  gender: 'F',
  language: 'fr',
  nomination: { route: 'icj_procedure', receivedDaysBeforeToday: 92 },
  documents,
  facts: facts(28, [
    ['born', inCurriculum(1), '1970, Namur, Belgium', '1970, Namur (Belgique)'],
    [
      'present_post',
      inStatement(1),
      'Head of the legal division of an international claims commission, since 2019',
      'Cheffe de la division juridique d’une commission internationale d’indemnisation, depuis 2019',
    ],
    [
      'earlier_posts',
      inStatement(2),
      'Advocate, 1994 to 2006; legal officer in chambers of an international tribunal, 2006 to 2019',
      'Avocate, de 1994 à 2006 ; juriste auprès des chambres d’un tribunal international, de 2006 à 2019',
    ],
    [
      'international_work',
      inStatement(3),
      'Thirteen years in chambers on cases about attacks on civilians; five on reparations',
      'Treize ans auprès des chambres dans des affaires d’attaques contre des civils ; cinq ans sur les réparations',
    ],
    [
      'education',
      inCurriculum(1),
      'Law degree, Université catholique de Louvain; master’s degree in international humanitarian law',
      'Licence en droit, Université catholique de Louvain ; master en droit international humanitaire',
    ],
    [
      'languages',
      inAnswer('J27'),
      'French (native), English (fluent), Dutch (fluent), Spanish (reading)',
      'Français (langue maternelle), anglais (courant), néerlandais (courant), espagnol (lu)',
    ],
    [
      'publications',
      inCurriculum(4),
      'A book on collective reparations, 2021; eleven articles in French and English',
      'Un ouvrage sur les réparations collectives, 2021 ; onze articles en français et en anglais',
    ],
    ['questionnaire', bySecretariat, 'Answered all 30 questions', 'A répondu aux 30 questions'],
    [
      'interview',
      bySecretariat,
      'Held in public, 60 minutes, half in French and half in English',
      'Tenu en public, 60 minutes, moitié en français, moitié en anglais',
    ],
  ]),
};
