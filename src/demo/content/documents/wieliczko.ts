import { curriculum, statement } from '../dossier';
import type { DemoDocument } from '../types';

export const documents: readonly DemoDocument[] = [
  statement('en', 79, [
    [
      ['JDG-ELIG'],
      'The national group nominates Judge Tomasz Wieliczko for List B. He is qualified for appointment to the supreme court. The group invited applications, received six and heard three.',
      'Le groupe national présente le juge Tomasz Wieliczko pour la liste B. Il remplit les conditions de nomination à la cour suprême. Le groupe a lancé un appel, reçu six candidatures et entendu trois personnes.',
    ],
    [
      ['JDG-LIST'],
      'He holds a doctorate in public international law and was a member of an arbitration panel on the law of the sea from 2012 to 2018, in two cases. The awards are public.',
      'Docteur en droit international public, il a été membre d’une formation arbitrale en droit de la mer de 2012 à 2018, dans deux affaires. Les sentences sont publiques.',
    ],
    [
      ['JDG-TRIAL', 'JDG-LIST'],
      'Since 2010 he has been a judge of a regional court, in the economic division, where he sits in competition cases. The files are large and the parties many; there are no accused.',
      'Depuis 2010, il est juge d’un tribunal régional, à la chambre économique, où il traite des affaires de concurrence. Les dossiers sont volumineux et les parties nombreuses ; il n’y a pas d’accusés.',
    ],
    [
      ['JDG-LANG'],
      'He drafts in Polish and English and works in German. The awards of 2015 and 2018 were written in English.',
      'Il rédige en polonais et en anglais et travaille en allemand. Les sentences de 2015 et 2018 ont été écrites en anglais.',
    ],
  ]),
  curriculum('en', 76, [
    [
      ['JDG-LIST', 'JDG-IND'],
      '1995 to 2010: advocate. 2010 to date: judge. Book on State succession, 2009. Fourteen articles, of which five on the law of the sea and two on the independence of courts.',
      'De 1995 à 2010 : avocat. Depuis 2010 : juge. Ouvrage sur la succession d’États, 2009. Quatorze articles, dont cinq sur le droit de la mer et deux sur l’indépendance des juridictions.',
    ],
    [
      ['JDG-IND', 'JDG-CHAR'],
      'In 2014, during the hearing of a competition case, an official asked the court president for a draft before it was read in open court. The candidate replied in writing the same day that the draft was not available to anyone outside the chamber, and sent a copy to both parties.',
      'En 2014, au cours d’une affaire de concurrence, un agent public a demandé au président du tribunal un projet avant sa lecture à l’audience. Le candidat a répondu par écrit le jour même que le projet n’était accessible à personne hors de la chambre, et en a adressé copie aux deux parties.',
    ],
    [
      ['JDG-SPEC', 'JDG-COLL'],
      'Member of the court’s training committee since 2016. Took a two-day course on the treatment of vulnerable parties in 2019.',
      'Membre du comité de formation du tribunal depuis 2016. A suivi en 2019 un stage de deux jours sur l’accueil des parties vulnérables.',
    ],
  ]),
];
