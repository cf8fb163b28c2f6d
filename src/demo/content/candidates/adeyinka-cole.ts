import { documents } from '../documents/adeyinka-cole';
import { bySecretariat, facts, inAnswer, inCurriculum, inStatement } from '../facts';
import type { DemoCandidate } from '../types';

export const adeyinkaCole: DemoCandidate = {
  slug: 'adeyinka-cole',
  name: {
    display: 'Ifeoma Adeyinka-Cole',
    family: 'Adeyinka-Cole',
    given: 'Ifeoma',
    sortKey: 'adeyinka-cole ifeoma',
  },
  nominatingState: 'SLE',
  nationality: 'SLE',
  region: 'AFR',
  list: 'A',
  gender: 'F',
  language: 'en',
  nomination: { route: 'highest_judicial_offices', receivedDaysBeforeToday: 131 },
  documents,
  facts: facts(38, [
    ['born', inCurriculum(1), '1971, Bo, Sierra Leone', '1971, Bo (Sierra Leone)'],
    [
      'present_post',
      inStatement(2),
      'Judge of the Court of Appeal of Sierra Leone, since 2019',
      'Juge à la Cour d’appel de la Sierra Leone, depuis 2019',
    ],
    [
      'earlier_posts',
      inStatement(3),
      'Trial lawyer, then senior trial lawyer at a mixed criminal tribunal, 2003 to 2014; High Court judge, 2014 to 2019',
      'Substitute, puis première substitute du procureur près un tribunal pénal mixte, de 2003 à 2014 ; juge à la Haute Cour, de 2014 à 2019',
    ],
    [
      'court_experience',
      inStatement(4),
      'Twenty-six years in court: five as defence counsel, eleven as a prosecutor, ten as a judge',
      'Vingt-six ans de prétoire : cinq comme avocate de la défense, onze au parquet, dix comme juge',
    ],
    [
      'education',
      inCurriculum(1),
      'LLB, Fourah Bay College; LLM in international criminal law',
      'Licence en droit, Fourah Bay College ; master en droit international pénal',
    ],
    [
      'languages',
      inAnswer('J27'),
      'English (native), French (working), Krio and Mende (native), as declared',
      'Anglais (langue maternelle), français (langue de travail), krio et mendé (langues maternelles), selon la déclaration de la candidate',
    ],
    [
      'publications',
      inCurriculum(5),
      'A practice direction on child witnesses; two articles on modes of liability; a manual on adjournments',
      'Une instruction de procédure sur les enfants témoins ; deux articles sur les modes de responsabilité ; un manuel sur les renvois d’audience',
    ],
    ['questionnaire', bySecretariat, 'Answered all 30 questions', 'A répondu aux 30 questions'],
    [
      'interview',
      bySecretariat,
      'Held in public, 60 minutes, in English with 15 minutes in French',
      'Tenu en public, 60 minutes, en anglais, dont 15 minutes en français',
    ],
  ]),
};
