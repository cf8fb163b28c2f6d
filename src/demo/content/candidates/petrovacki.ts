import { documents } from '../documents/petrovacki';
import { bySecretariat, facts, inAnswer, inCurriculum, inStatement } from '../facts';
import type { DemoCandidate } from '../types';

export const petrovacki: DemoCandidate = {
  slug: 'petrovacki',
  name: { display: 'Dušan Petrovački', family: 'Petrovački', given: 'Dušan', sortKey: 'petrovacki dusan' },
  nominatingState: 'SRB',
  nationality: 'SRB',
  region: 'EEG',
  list: 'A',
  gender: 'M',
  language: 'en',
  nomination: { route: 'highest_judicial_offices', receivedDaysBeforeToday: 88 },
  documents,
  facts: facts(35, [
    ['born', inCurriculum(1), '1970, Sombor, Serbia', '1970, Sombor (Serbie)'],
    [
      'present_post',
      inStatement(1),
      'Legal counsel in a private firm, since 2020',
      'Juriste dans un cabinet privé, depuis 2020',
    ],
    [
      'earlier_posts',
      inStatement(2),
      'Deputy prosecutor, first instance, 1998 to 2007; adviser in a ministry, 2007 to 2014; lecturer in criminal law, 2014 to 2020',
      'Procureur adjoint, première instance, de 1998 à 2007 ; conseiller dans un ministère, de 2007 à 2014 ; chargé de cours en droit pénal, de 2014 à 2020',
    ],
    [
      'court_experience',
      inStatement(2),
      'Nine years as deputy prosecutor; no case list was sent',
      'Neuf ans comme procureur adjoint ; aucune liste d’affaires n’a été transmise',
    ],
    [
      'education',
      inCurriculum(1),
      'Law degree, University of Novi Sad; master’s degree in criminal law',
      'Diplôme de droit, Université de Novi Sad ; master en droit pénal',
    ],
    [
      'languages',
      inAnswer('J27'),
      'Serbian (native), English (working), Russian (reading)',
      'Serbe (langue maternelle), anglais (langue de travail), russe (lu)',
    ],
    [
      'questionnaire',
      bySecretariat,
      'Answered the questionnaire in part (19 of 30)',
      'A répondu à une partie du questionnaire (19 questions sur 30)',
    ],
    ['interview', bySecretariat, 'Held in public, 45 minutes, in English', 'Tenu en public, 45 minutes, en anglais'],
  ]),
};
