import { documents } from '../documents/rahimzoda';
import { bySecretariat, facts, inAnswer, inCurriculum, inStatement } from '../facts';
import type { DemoCandidate } from '../types';

export const rahimzoda: DemoCandidate = {
  slug: 'rahimzoda',
  name: { display: 'Nilufar Rahimzoda', family: 'Rahimzoda', given: 'Nilufar', sortKey: 'rahimzoda nilufar' },
  nominatingState: 'TJK',
  nationality: 'TJK',
  region: 'APG',
  list: 'B',
  gender: 'F',
  language: 'en',
  nomination: { route: 'icj_procedure', receivedDaysBeforeToday: 97 },
  documents,
  facts: facts(36, [
    ['born', inCurriculum(1), '1977, Khujand, Tajikistan', '1977, Khodjent (Tadjikistan)'],
    [
      'present_post',
      inStatement(1),
      'Professor of international law and head of a human rights centre, since 2014',
      'Professeure de droit international et directrice d’un centre de droits humains, depuis 2014',
    ],
    [
      'earlier_posts',
      inStatement(2),
      'Legal officer in an international agency for refugees, 2003 to 2009; lecturer, 2009 to 2014',
      'Juriste dans une agence internationale pour les réfugiés, de 2003 à 2009 ; maîtresse de conférences, de 2009 à 2014',
    ],
    [
      'international_work',
      inStatement(3),
      'Member of a treaty body’s pre-session working group, 2016 to 2020; expert for two commissions of inquiry',
      'Membre du groupe de travail présession d’un organe conventionnel, de 2016 à 2020 ; experte pour deux commissions d’enquête',
    ],
    [
      'education',
      inCurriculum(1),
      'Law degree, Tajik National University; LLM and doctorate in international human rights law',
      'Diplôme de droit, Université nationale tadjike ; master et doctorat en droit international des droits de l’homme',
    ],
    [
      'languages',
      inAnswer('J27'),
      'Tajik (native), Russian (fluent), English (fluent), Persian (fluent)',
      'Tadjik (langue maternelle), russe (courant), anglais (courant), persan (courant)',
    ],
    [
      'publications',
      inCurriculum(3),
      'Two books, on statelessness and on the protection of migrant women; twenty-one articles',
      'Deux ouvrages, sur l’apatridie et sur la protection des femmes migrantes ; vingt et un articles',
    ],
    ['questionnaire', bySecretariat, 'Answered all 30 questions', 'A répondu aux 30 questions'],
    ['interview', bySecretariat, 'Held in public, 60 minutes, in English', 'Tenu en public, 60 minutes, en anglais'],
  ]),
};
