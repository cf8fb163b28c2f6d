import { documents } from '../documents/asante-mensimah';
import { bySecretariat, facts, inAnswer, inCurriculum, inStatement } from '../facts';
import type { DemoCandidate } from '../types';

export const asanteMensimah: DemoCandidate = {
  slug: 'asante-mensimah',
  name: {
    display: 'Kwabena Asante-Mensimah',
    family: 'Asante-Mensimah',
    given: 'Kwabena',
    sortKey: 'asante-mensimah kwabena',
  },
  nominatingState: 'GHA',
  nationality: 'GHA',
  region: 'AFR',
  list: 'B',
  gender: 'M',
  language: 'en',
  nomination: { route: 'icj_procedure', receivedDaysBeforeToday: 74 },
  documents,
  facts: facts(11, [
    ['born', inCurriculum(1), '1966, Kumasi, Ghana', '1966, Kumasi (Ghana)'],
    [
      'present_post',
      inStatement(1),
      'Judge of a regional human rights court, since 2018',
      'Juge à une cour régionale des droits de l’homme, depuis 2018',
    ],
    [
      'earlier_posts',
      inStatement(2),
      'Legal adviser, then head of protection law, in a humanitarian organisation, 1999 to 2012; counsel and mediator, 2012 to 2018',
      'Conseiller juridique, puis chef du droit de la protection d’une organisation humanitaire, de 1999 à 2012 ; avocat et médiateur, de 2012 à 2018',
    ],
    [
      'international_work',
      inStatement(3),
      'Thirteen years of work on detention and the conduct of hostilities in seven countries',
      'Treize ans de travail sur la détention et la conduite des hostilités dans sept pays',
    ],
    [
      'education',
      inCurriculum(1),
      'LLB, University of Ghana; LLM in public international law; doctorate on the law of occupation',
      'Licence en droit, Université du Ghana ; master en droit international public ; doctorat sur le droit de l’occupation',
    ],
    [
      'languages',
      inAnswer('J27'),
      'English (native), French (fluent), Twi (native), as declared',
      'Anglais (langue maternelle), français (courant), twi (langue maternelle), selon la déclaration du candidat',
    ],
    [
      'publications',
      inCurriculum(4),
      'A study of internment in non-international armed conflict, 2011; a handbook on visits to places of detention',
      'Une étude de l’internement dans les conflits armés non internationaux, 2011 ; un manuel sur les visites des lieux de détention',
    ],
    ['questionnaire', bySecretariat, 'Answered all 30 questions', 'A répondu aux 30 questions'],
    [
      'interview',
      bySecretariat,
      'Held in public, 55 minutes, half in English and half in French',
      'Tenu en public, 55 minutes, moitié en anglais, moitié en français',
    ],
  ]),
};
