import { documents } from '../documents/han-seo-yeon';
import { bySecretariat, facts, inAnswer, inCurriculum, inStatement } from '../facts';
import type { DemoCandidate } from '../types';

export const hanSeoYeon: DemoCandidate = {
  slug: 'han-seo-yeon',
  name: { display: 'Han Seo-yeon', family: 'Han', given: 'Seo-yeon', sortKey: 'han seo-yeon' },
  nominatingState: 'KOR',
  nationality: 'KOR',
  region: 'APG',
  list: 'A',
  gender: 'F',
  language: 'en',
  nomination: { route: 'highest_judicial_offices', receivedDaysBeforeToday: 109 },
  documents,
  facts: facts(30, [
    ['born', inCurriculum(1), '1973, Jeonju, Republic of Korea', '1973, Jeonju (République de Corée)'],
    [
      'present_post',
      inStatement(1),
      'Presiding judge of a criminal division, high court, since 2020',
      'Présidente d’une chambre criminelle, haute cour, depuis 2020',
    ],
    [
      'earlier_posts',
      inStatement(2),
      'District court judge, 1999 to 2012; research judge at the supreme court, 2012 to 2016; high court judge, 2016 to 2020',
      'Juge de district, de 1999 à 2012 ; juge rapporteuse à la cour suprême, de 2012 à 2016 ; juge à la haute cour, de 2016 à 2020',
    ],
    [
      'court_experience',
      inStatement(3),
      'Twenty-five years on the bench; nineteen in criminal cases, including four on trafficking in persons',
      'Vingt-cinq ans de magistrature, dont dix-neuf au pénal et quatre dans des affaires de traite des personnes',
    ],
    [
      'education',
      inCurriculum(1),
      'LLB, Jeonbuk National University; visiting scholar in comparative criminal procedure, 2010',
      'Licence en droit, Université nationale de Jeonbuk ; chercheuse invitée en procédure pénale comparée, 2010',
    ],
    [
      'languages',
      inAnswer('J27'),
      'Korean (native), English (fluent), Japanese (reading), French (beginner)',
      'Coréen (langue maternelle), anglais (courant), japonais (lu), français (débutante)',
    ],
    [
      'publications',
      inCurriculum(3),
      'Guidelines on digital evidence in jury trials, 2017; three articles in English',
      'Lignes directrices sur la preuve numérique devant un jury, 2017 ; trois articles en anglais',
    ],
    ['questionnaire', bySecretariat, 'Answered all 30 questions', 'A répondu aux 30 questions'],
    ['interview', bySecretariat, 'Held in public, 60 minutes, in English', 'Tenu en public, 60 minutes, en anglais'],
  ]),
};
