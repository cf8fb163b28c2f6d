import { documents } from '../documents/faaolesa';
import { bySecretariat, facts, inPublicRecord, inStatement } from '../facts';
import type { DemoCandidate } from '../types';

export const faaolesa: DemoCandidate = {
  slug: 'faaolesa',
  name: { display: 'Teuila Faʻaolesa', family: 'Faʻaolesa', given: 'Teuila', sortKey: 'faaolesa teuila' },
  nominatingState: 'WSM',
  nationality: 'WSM',
  region: 'APG',
  list: 'B',
  gender: 'F',
  language: 'en',
  nomination: { route: 'icj_procedure', receivedDaysBeforeToday: 71 },
  documents,
  facts: facts(20, [
    ['born', inStatement(1), '1974, Apia, Samoa', '1974, Apia (Samoa)'],
    [
      'present_post',
      inStatement(1),
      'Member of a law reform commission, since 2016',
      'Membre d’une commission de réforme du droit, depuis 2016',
    ],
    [
      'earlier_posts',
      inStatement(2),
      'Magistrate of a family violence court, 2008 to 2016; legal officer of a regional organisation, 2002 to 2008',
      'Magistrate d’un tribunal spécialisé dans les violences familiales, de 2008 à 2016 ; juriste d’une organisation régionale, de 2002 à 2008',
    ],
    [
      'education',
      inStatement(1),
      'LLB, University of the South Pacific; LLM in human rights law',
      'Licence en droit, Université du Pacifique Sud ; master en droits de l’homme',
    ],
    [
      'languages',
      inStatement(2),
      'Samoan (native), English (fluent), as stated by the nominating State',
      'Samoan (langue maternelle), anglais (courant), selon l’État qui présente la candidature',
    ],
    [
      'publications',
      inPublicRecord(3),
      'Two reports of the law reform commission, on evidence by children and on customary settlement, as rapporteur',
      'Deux rapports de la commission de réforme du droit, sur le témoignage des enfants et le règlement coutumier, comme rapporteuse',
    ],
    [
      'questionnaire',
      bySecretariat,
      'Did not answer the questionnaire; three reminders were sent',
      'N’a pas répondu au questionnaire ; trois rappels ont été envoyés',
    ],
  ]),
};
