import { interview, references, statement } from '../dossier';
import { fromEnglish, passages } from '../text';
import type { DemoDocument } from '../types';

const judgment: DemoDocument = {
  key: 'judgment-2021',
  kind: 'judgment',
  title: fromEnglish('High court judgment of 2021, extracts', 'Arrêt de 2021 de la haute cour, extraits'),
  source: fromEnglish(
    'Sent by the candidate; English translation by the candidate’s court; names replaced by letters',
    'Transmis par la candidate ; traduction anglaise de sa juridiction ; noms remplacés par des lettres',
  ),
  dated: { on: '2021-10-08' },
  visibility: 'published',
  passages: passages('en', [
    [
      ['JDG-LIST'],
      'Accused B never met the women who were brought across the border. He approved the loans that bound them. The question is whether one who lends may be said to hold. The court looks at what happened when a loan was repaid: in none of the thirty-one cases did the holding end.',
      'L’accusé B n’a jamais rencontré les femmes conduites de l’autre côté de la frontière. Il approuvait les prêts qui les liaient. La question est de savoir si celui qui prête peut être tenu pour celui qui retient. La cour regarde ce qui se passait au remboursement : dans aucun des trente et un cas la contrainte n’a pris fin.',
    ],
    [
      ['JDG-LIST', 'JDG-TRIAL'],
      'The telephone data were copied by the police without a record of the tool that was used. The court had the copy made again, in the presence of both parties, from the seized devices. Four messages differ. The court relies on the second copy alone.',
      'Les données téléphoniques avaient été copiées par la police sans mention de l’outil utilisé. La cour a fait refaire la copie, en présence des deux parties, à partir des appareils saisis. Quatre messages diffèrent. La cour ne se fonde que sur la seconde copie.',
    ],
    [
      ['JDG-SPEC'],
      'Seven women gave evidence while their residence permits were running out. The court wrote to the immigration office on the first day so that nobody should be asked to testify and to leave in the same week. The letter is part of the record.',
      'Sept femmes ont témoigné alors que leur titre de séjour arrivait à échéance. La cour a écrit à l’office des migrations dès le premier jour, afin que nulle ne soit appelée à témoigner et à partir la même semaine. La lettre figure au dossier.',
    ],
    [
      ['JDG-SPEC', 'JDG-LIST'],
      'Compensation is fixed for each woman by the months she was held and the wages withheld, and a sum is added that does not depend on proof of harm. The reasons for this sum are given in paragraph 58, because the earlier cases gave none.',
      'L’indemnité est fixée pour chaque femme selon les mois de contrainte et les salaires retenus, et majorée d’une somme qui ne dépend pas de la preuve d’un dommage. Les motifs de cette somme figurent au paragraphe 58, les affaires antérieures n’en donnant aucun.',
    ],
    [
      ['JDG-IND'],
      'The police failed to follow up two complaints in 2016. The court records this in the judgment and sends a copy to the commission that supervises the police. It is not for this court to say more.',
      'La police n’a pas donné suite à deux plaintes en 2016. La cour le consigne dans l’arrêt et en adresse copie à la commission de contrôle de la police. Il ne lui appartient pas d’en dire davantage.',
    ],
  ]),
};

export const documents: readonly DemoDocument[] = [
  statement('en', 109, [
    [
      ['JDG-ELIG'],
      'The Government nominates Judge Han Seo-yeon for List A. A committee of nine, with a majority from outside the Government, invited applications, received eight and heard four. The criteria, the number of applicants and the result were published.',
      'Le Gouvernement présente la juge Han Seo-yeon pour la liste A. Un comité de neuf membres, en majorité extérieurs au Gouvernement, a lancé un appel, reçu huit candidatures et entendu quatre personnes. Les critères, le nombre de candidats et le résultat ont été publiés.',
    ],
    [
      ['JDG-LIST'],
      'She has been a judge since 1999. She sat in criminal divisions of district courts for nine years and of the high court for eight, and has presided over her division since 2020.',
      'Elle est juge depuis 1999. Elle a siégé neuf ans dans des chambres criminelles de district et huit ans à celle de la haute cour, dont elle préside la chambre depuis 2020.',
    ],
    [
      ['JDG-IND'],
      'From 2012 to 2016 she was a research judge at the supreme court. The post lies in the court administration’s establishment plan. Her notes were addressed to the judges of the criminal chamber; copies of forty are attached, with the names removed.',
      'De 2012 à 2016, elle a été juge rapporteuse à la cour suprême. Le poste relève de l’administration de la cour. Ses notes étaient adressées aux juges de la chambre criminelle ; quarante copies sont jointes, sans les noms.',
    ],
    [
      ['JDG-TRIAL'],
      'The longest case over which she presided had twelve accused and 64 witnesses, heard on 71 days in fourteen months. The calendar fixed at the outset was kept to within a week.',
      'La plus longue affaire qu’elle ait présidée comptait douze accusés et 64 témoins, entendus en 71 jours sur quatorze mois. Le calendrier initial a été respecté à une semaine près.',
    ],
    [
      ['JDG-TRIAL', 'JDG-LIST'],
      'In 2017 she wrote guidelines on digital evidence for trials with a jury. They set out, on nine pages, what a court must be able to see before it looks at a screen.',
      'En 2017, elle a rédigé des lignes directrices sur la preuve numérique devant un jury. Elles exposent en neuf pages ce qu’une juridiction doit pouvoir vérifier avant de regarder un écran.',
    ],
    [
      ['JDG-LANG'],
      'She passed the highest level of the national test of English for judges in 2019 and has published three articles in English. She began French last year.',
      'Elle a obtenu en 2019 le niveau le plus élevé de l’examen national d’anglais des magistrats et publié trois articles dans cette langue. Elle a commencé le français l’an dernier.',
    ],
    [
      ['JDG-CHAR'],
      'The register of discipline has no entry in her name. Her declaration of assets is public and was checked by the ethics committee of the court.',
      'Le registre disciplinaire ne contient aucune mention à son nom. Sa déclaration de patrimoine est publique et a été contrôlée par le comité d’éthique de la cour.',
    ],
  ]),
  judgment,
  references('en', 34, [
    [
      ['JDG-COLL'],
      'From a former clerk of the division: In deliberation the youngest judge speaks first and she speaks last. My drafts came back with questions in the margin. I learnt more from them than from corrections.',
      'D’une ancienne greffière de la chambre : En délibéré, le plus jeune juge parle le premier et elle la dernière. Mes projets revenaient avec des questions en marge. J’y ai plus appris que par des corrections.',
    ],
    [
      ['JDG-IND'],
      'From a retired judge of the supreme court: The research judges worked for us, in our corridor. Their leave and their reports went through the administration. Both things are true, and I know that they look different from outside.',
      'D’un juge retraité de la cour suprême : Les juges rapporteurs travaillaient pour nous, dans notre couloir. Leurs congés et leurs rapports d’évaluation passaient par l’administration. Les deux choses sont vraies, et je sais qu’elles se voient autrement du dehors.',
    ],
    [
      ['JDG-CHAR', 'JDG-SPEC'],
      'From a lawyer for women in the case of 2021: She asked us each evening whether everyone had got home. It was not for show; the public had left.',
      'D’une avocate des femmes dans l’affaire de 2021 : Elle nous demandait chaque soir si toutes étaient bien rentrées. Ce n’était pas pour la galerie ; le public était parti.',
    ],
  ]),
  interview('en', 20, [
    [
      ['JDG-IND'],
      'Question: Could the administration have asked you to change a note? Answer: It could have asked. It did once, in 2014, about a figure. I checked the figure, it was right, and I left it. I kept the message, and you have it.',
      'Question : L’administration pouvait-elle vous demander de modifier une note ? Réponse : Elle pouvait le demander. Elle l’a fait une fois, en 2014, à propos d’un chiffre. Je l’ai vérifié, il était exact, et je l’ai laissé. J’ai gardé le message, et vous l’avez.',
    ],
    [
      ['JDG-TRIAL', 'JDG-COLL'],
      'Question: You have not worked through interpreters for long. What would you change? Answer: My sentences. I would write my questions beforehand for the first month and give them to the booth.',
      'Question : Vous avez peu travaillé avec des interprètes. Que changeriez-vous ? Réponse : Mes phrases. Le premier mois, j’écrirais mes questions à l’avance et je les remettrais à la cabine.',
    ],
    [
      ['JDG-LANG', 'JDG-LIST'],
      'Question: Is a lender always answerable? Answer: No. In paragraph 22 we acquitted one who had been paid back and had let go. The answer was given at once and with the reference, in English.',
      'Question : Un prêteur répond-il toujours ? Réponse : Non. Au paragraphe 22, nous avons acquitté celui qui avait été remboursé et avait lâché prise. La réponse a été donnée aussitôt, en anglais, avec la référence.',
    ],
  ]),
];
