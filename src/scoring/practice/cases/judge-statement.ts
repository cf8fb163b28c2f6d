import { caseDocument } from './practice-case';

export const statement = caseDocument({
  id: '5eed0000-0000-4000-8000-000000000001',
  original: 'en',
  title: ['Statement of qualifications', 'Exposé des qualifications'],
  source: ['Sent by the invented State of Tresmar', 'Transmis par l’État imaginaire de Tresmar'],
  dated: '2028-11-06',
  visibility: 'published',
  criteria: ['JDG-CHAR', 'JDG-ELIG', 'JDG-LIST', 'JDG-TRIAL'],
  passages: [
    [
      'Tresmar nominates Judge Perpetua Windermere-Sol for List A, by the procedure for appointment to its Supreme Court. A commission of five judges and two lay members advertised the nomination, heard four applicants in public and gave reasons for its choice.',
      'Tresmar présente la juge Perpetua Windermere-Sol pour la liste A, selon la procédure de nomination à sa Cour suprême. Une commission de cinq juges et de deux membres profanes a publié un appel, entendu quatre personnes en public et motivé son choix.',
    ],
    [
      'She prosecuted for nine years, four of them in the unit for organised crime, and has been a judge since 2007. In twelve years at first instance she presided over 212 criminal trials; eleven had more than five accused. She has sat on appeals since 2019.',
      'Elle a été procureure pendant neuf ans, dont quatre à la section de la criminalité organisée, et elle est juge depuis 2007. En douze ans de première instance, elle a présidé 212 procès pénaux ; onze comptaient plus de cinq accusés. Elle siège en appel depuis 2019.',
    ],
    [
      'The longest trial, against fourteen accused for the destruction of the river villages, took 190 sitting days. The judgment was given seven months after the date first fixed. On appeal the convictions stood, and two of the fourteen sentences were reduced.',
      'Le procès le plus long, contre quatorze accusés poursuivis pour la destruction des villages du fleuve, a duré 190 jours d’audience. Le jugement a été rendu sept mois après la date d’abord fixée. En appel, les condamnations ont été maintenues et deux des quatorze peines réduites.',
    ],
    [
      'In 2004, during ten months of leave from the prosecution service, she advised the Ministry of Justice on the law of evidence. She has belonged to no political party. She declares shares worth less than one month’s salary and one cousin in the cabinet.',
      'En 2004, durant un congé de dix mois, elle a conseillé le ministère de la Justice sur le droit de la preuve. Elle n’a appartenu à aucun parti. Elle déclare des actions valant moins d’un mois de traitement et un cousin membre du gouvernement.',
    ],
    [
      'She has signed the declaration on character and past conduct, without reservation. The disciplinary register of the bench holds one entry: a reminder of 2011 for a judgment delivered late. She disclosed it before she was asked.',
      'Elle a signé sans réserve la déclaration sur la moralité et la conduite passée. Le registre disciplinaire de la magistrature contient une mention : un rappel de 2011 pour un jugement rendu en retard. Elle l’a signalé avant d’être interrogée.',
    ],
    [
      'She will be available full time from the first day of the term. She works in English. She has taken French courses since 2025 and passed the examination at intermediate level.',
      'Elle sera disponible à plein temps dès le premier jour du mandat. Elle travaille en anglais. Elle suit des cours de français depuis 2025 et a réussi l’examen de niveau intermédiaire.',
    ],
  ],
});
