import { caseDocument } from './practice-case';

export const references = caseDocument({
  id: '5eed0000-0000-4000-8000-000000000003',
  original: 'fr',
  title: ['References', 'Références'],
  source: [
    'Letters to the panel, in confidence; all invented',
    'Lettres adressées au panel, à titre confidentiel ; toutes imaginaires',
  ],
  dated: '2029-01-22',
  visibility: 'panel',
  criteria: ['JDG-CHAR', 'JDG-TRIAL', 'JDG-COLL'],
  passages: [
    [
      'A registrar, eight years in her court: “She was never late and never loud. When the interpreter lost the thread she stopped the hearing and thanked him. I have seen two judges weep in that trial, and she was the one who noticed.”',
      'Un greffier, huit ans à son audience : « Elle n’était jamais en retard et n’élevait jamais la voix. Quand l’interprète perdait le fil, elle arrêtait l’audience et le remerciait. J’ai vu deux juges pleurer pendant ce procès, et c’est elle qui l’a remarqué. »',
    ],
    [
      'Defence counsel in eleven cases: “I lost nine of them. I would appear before her again tomorrow. She reads what one files, and one hears that in her questions.”',
      'Un avocat de la défense, onze affaires : « J’en ai perdu neuf. Je plaiderais devant elle demain. Elle lit ce qu’on dépose, et cela s’entend à ses questions. »',
    ],
    [
      'A former assistant: “She corrects everything herself, at night. In the year of the long trial three of us asked to be moved. She was not unkind. She did not see that we could no longer keep up.”',
      'Une ancienne assistante : « Elle corrige tout elle-même, la nuit. L’année du long procès, trois d’entre nous ont demandé à changer de poste. Elle n’était pas désagréable. Elle ne voyait pas que nous ne suivions plus. »',
    ],
    [
      'A judge of the same court of appeal: “We disagree on sentencing, in public and in print. She sends me her drafts all the same, and has changed two of them after my notes.”',
      'Un juge de la même cour d’appel : « Nous sommes en désaccord sur les peines, en public et par écrit. Elle m’envoie pourtant ses projets, et elle en a changé deux après mes remarques. »',
    ],
    [
      'A journalist wrote in 2017 that she had dined with the Minister in the week of the judgment. She answered at the time, with the guest list: 140 persons, at the opening of the law library. Nothing further was found.',
      'Un journaliste a écrit en 2017 qu’elle avait dîné avec le ministre la semaine du jugement. Elle a répondu à l’époque, liste des invités à l’appui : 140 personnes, à l’inauguration de la bibliothèque de droit. Rien d’autre n’a été trouvé.',
    ],
  ],
});
