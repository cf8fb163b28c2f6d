import { interview, references, statement } from '../dossier';
import { fromEnglish, passages } from '../text';
import type { DemoDocument } from '../types';

const submissions: DemoDocument = {
  key: 'submissions-2020',
  kind: 'publication',
  title: fromEnglish('Closing submissions of 2020, extracts', 'Réquisitions finales de 2020, extraits'),
  source: fromEnglish(
    'Sent by the candidate; read out in open court; names replaced by letters',
    'Transmises par la candidate ; lues à l’audience publique ; noms remplacés par des lettres',
  ),
  dated: { on: '2020-11-12' },
  visibility: 'published',
  passages: passages('en', [
    [
      ['JDG-LIST'],
      'No one saw R after the fourth of July. There is no body, no order and no confession. There is a kitchen ledger. It shows meals for one more prisoner from the fourth to the ninth, and the number falls back on the tenth. That is our case, and I ask you to look at it closely.',
      'Personne n’a vu R après le 4 juillet. Il n’y a ni corps, ni ordre, ni aveu. Il y a un registre de cuisine. Il compte un repas de plus du 4 au 9, et revient au chiffre précédent le 10. C’est notre dossier, et je vous demande de le regarder de près.',
    ],
    [
      ['JDG-LIST', 'JDG-IND'],
      'Against accused F the ledger proves nothing. He was posted to the barracks on the eleventh. I withdraw the charge. I know what this means to those who have waited for forty years, and I told them yesterday before I tell you today.',
      'Contre l’accusé F, le registre ne prouve rien. Il a été affecté à la caserne le 11. J’abandonne l’accusation. Je sais ce que cela signifie pour celles et ceux qui attendent depuis quarante ans, et je le leur ai dit hier avant de vous le dire aujourd’hui.',
    ],
    [
      ['JDG-SPEC', 'JDG-LIST'],
      'Two women described what was done to them in the same building. The indictment of 1985 called it ill-treatment. We have charged it as what it was, on its own count, because a crime that has no name of its own is not judged.',
      'Deux femmes ont décrit ce qui leur a été fait dans le même bâtiment. L’acte de 1985 parlait de mauvais traitements. Nous l’avons poursuivi pour ce que c’était, sous un chef distinct, car un crime qui n’a pas de nom propre n’est pas jugé.',
    ],
    [
      ['JDG-TRIAL'],
      'The defence has complained of late disclosure. Of 9,400 pages, 9,388 were handed over before the first hearing, and the list of them was filed with the court. Twelve pages came in the third week, on the day they reached us. I have nothing to hide in this and nothing to excuse.',
      'La défense s’est plainte d’une communication tardive. Sur 9 400 pages, 9 388 ont été remises avant la première audience, et leur liste déposée au greffe. Douze sont arrivées la troisième semaine, le jour où nous les avons reçues. Je n’ai là-dessus rien à cacher ni à excuser.',
    ],
    [
      ['JDG-SPEC'],
      'The families ask for a place before they ask for a sentence. We do not know the place. We ask that the accused be told, in the judgment, that whoever says where it is may say so at any time, to any judge, and that it will be taken into account.',
      'Les familles demandent un lieu avant de demander une peine. Nous ignorons ce lieu. Nous demandons que le jugement dise aux accusés que quiconque le révèle peut le faire à tout moment, devant tout juge, et qu’il en sera tenu compte.',
    ],
  ]),
};

export const documents: readonly DemoDocument[] = [
  statement('en', 126, [
    [
      ['JDG-ELIG'],
      'The Government nominates María Inés Quiroga Paz for List A. The call was public. Nineteen persons applied, were marked without names on a written paper, and six were heard in a hearing that was broadcast. The marks of each stage are annexed.',
      'Le Gouvernement présente María Inés Quiroga Paz pour la liste A. L’appel était public. Dix-neuf personnes ont postulé et ont été notées, sans nom, sur une épreuve écrite ; six ont été entendues lors d’une audition retransmise. Les notes de chaque étape sont annexées.',
    ],
    [
      ['JDG-LIST'],
      'She was a criminal judge from 2004 to 2015, in two courts outside the capital, and decided about 1,100 cases. She then advised a truth commission on the use of its files in court.',
      'Elle a été juge pénale de 2004 à 2015, dans deux juridictions hors de la capitale, et a tranché environ 1 100 affaires. Elle a ensuite conseillé une commission de vérité sur l’usage de ses dossiers en justice.',
    ],
    [
      ['JDG-LIST', 'JDG-TRIAL'],
      'Since 2017 she has directed the prosecution of human rights crimes. She has led six trials for enforced disappearance, four of them to final judgment. The largest had fourteen accused.',
      'Depuis 2017, elle dirige la poursuite des crimes contre les droits humains. Elle a conduit six procès pour disparition forcée, dont quatre jugés définitivement. Le plus grand comptait quatorze accusés.',
    ],
    [
      ['JDG-SPEC'],
      'Her guide on the search for missing persons in criminal files (2019) was translated into Portuguese and English. It begins with the sentence: Ask the family what they already know.',
      'Son guide de la recherche des personnes disparues dans les dossiers pénaux (2019) a été traduit en portugais et en anglais. Il commence ainsi : Demandez à la famille ce qu’elle sait déjà.',
    ],
    [
      ['JDG-IND', 'JDG-CHAR'],
      'In 2018 she received threats and was given police protection for five months. She went on with the case and declared the protection to the court, so that the defence could say whether it saw a difficulty. It saw none.',
      'En 2018, elle a reçu des menaces et bénéficié cinq mois d’une protection policière. Elle a poursuivi l’affaire et déclaré cette protection à la juridiction, afin que la défense puisse dire si elle y voyait une difficulté. Elle n’en a vu aucune.',
    ],
    [
      ['JDG-LANG'],
      'She works in English with foreign authorities; two filings that she drafted in it are annexed. She reads French.',
      'Elle travaille en anglais avec des autorités étrangères ; deux mémoires qu’elle y a rédigés sont annexés. Elle lit le français.',
    ],
  ]),
  submissions,
  references('en', 61, [
    [
      ['JDG-COLL'],
      'From a former junior prosecutor: Nobody in the unit heard the worst testimony two days running. She kept the rota herself and put her own name in it as often as ours.',
      'D’une ancienne jeune procureure : Personne, dans l’unité, n’entendait deux jours de suite les témoignages les plus durs. Elle tenait elle-même le roulement et y inscrivait son nom aussi souvent que le nôtre.',
    ],
    [
      ['JDG-IND', 'JDG-TRIAL'],
      'From defence counsel in the trial of 2020: She withdrew against my client F when she could have waited for the acquittal. Her own side was angry with her for a year.',
      'De l’avocat de la défense au procès de 2020 : Elle a abandonné l’accusation contre mon client F alors qu’elle pouvait attendre l’acquittement. Son propre camp lui en a voulu un an.',
    ],
    [
      ['JDG-CHAR', 'JDG-SPEC'],
      'From an association of families: She has brought us bad news eleven times and good news four times, always in person. She has never promised anything.',
      'D’une association de familles : Elle nous a apporté onze fois de mauvaises nouvelles et quatre fois de bonnes, toujours en personne. Elle n’a jamais rien promis.',
    ],
  ]),
  interview('en', 44, [
    [
      ['JDG-TRIAL', 'JDG-IND'],
      'Question: You have been a prosecutor for years. Could you sit again? Answer: I sat for eleven years before. The first thing I shall have to unlearn is to know the file before the defence does.',
      'Question : Vous êtes procureure depuis des années. Pourriez-vous siéger de nouveau ? Réponse : J’ai siégé onze ans auparavant. La première chose que je devrai désapprendre, c’est de connaître le dossier avant la défense.',
    ],
    [
      ['JDG-LANG', 'JDG-COLL'],
      'The interview was held in English. The candidate asked for two questions on procedure to be repeated and then answered them fully. Asked about her team, she named four people and what each had found.',
      'L’entretien s’est tenu en anglais. La candidate a fait répéter deux questions de procédure, puis y a répondu complètement. Interrogée sur son équipe, elle a nommé quatre personnes et ce que chacune avait trouvé.',
    ],
  ]),
];
