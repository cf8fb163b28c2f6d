import { interview, references, statement } from '../dossier';
import { fromEnglish, passages } from '../text';
import type { DemoDocument } from '../types';

const book: DemoDocument = {
  key: 'book-2019',
  kind: 'publication',
  title: fromEnglish('Book on migrant women, 2019, extracts', 'Ouvrage sur les femmes migrantes, 2019, extraits'),
  source: fromEnglish('Sent by the candidate; published in 2019', 'Transmis par la candidate ; publié en 2019'),
  dated: { on: '2019-04-01' },
  visibility: 'published',
  passages: passages('en', [
    [
      ['JDG-SPEC'],
      'A woman who crosses a border to work carries three papers: a passport, a contract and a debt. The law looks at the first two. This book is about the third.',
      'Une femme qui passe une frontière pour travailler porte trois papiers : un passeport, un contrat et une dette. Le droit regarde les deux premiers. Ce livre parle du troisième.',
    ],
    [
      ['JDG-SPEC'],
      'I asked eighty-six women for an interview. Fifty-one agreed, and nine of these later asked me not to use what they had said. I have not used it. The reader should know that the account which follows is that of forty-two.',
      'J’ai demandé un entretien à quatre-vingt-six femmes. Cinquante et une ont accepté, et neuf d’entre elles m’ont ensuite priée de ne pas utiliser leurs propos. Je ne les ai pas utilisés. Le lecteur doit savoir que le récit qui suit est celui de quarante-deux.',
    ],
    [
      ['JDG-LIST'],
      'Is debt bondage a form of enslavement in the sense of the Statute? The elements speak of powers attaching to the right of ownership. A creditor who decides where a person sleeps and whether she may telephone exercises such a power, whatever the receipt says.',
      'La servitude pour dettes est-elle une réduction en esclavage au sens du Statut ? Les éléments évoquent les pouvoirs liés au droit de propriété. Le créancier qui décide où une personne dort et si elle peut téléphoner exerce un tel pouvoir, quoi que dise le reçu.',
    ],
    [
      ['JDG-IND', 'JDG-LIST'],
      'The agency for which I once worked registered such women as migrants and not as persons in need of protection. I took part in that practice for two years. I think today that it was wrong, and in chapter 6 I say why.',
      'L’agence pour laquelle j’ai travaillé enregistrait ces femmes comme migrantes et non comme personnes à protéger. J’ai pris part à cette pratique pendant deux ans. Je pense aujourd’hui qu’elle était erronée, et je dis pourquoi au chapitre 6.',
    ],
    [
      ['JDG-LANG', 'JDG-SPEC'],
      'What would help is modest: that the first question be put by a woman, in the language of the person asked, and with the door open.',
      'Ce qui aiderait est modeste : que la première question soit posée par une femme, dans la langue de la personne interrogée, et la porte ouverte.',
    ],
  ]),
};

export const documents: readonly DemoDocument[] = [
  statement('en', 97, [
    [
      ['JDG-ELIG'],
      'The national group nominates Professor Nilufar Rahimzoda for List B. A certificate of eligibility for the highest judicial office is annexed, and so are the reasons of the group, which were published.',
      'Le groupe national présente la professeure Nilufar Rahimzoda pour la liste B. Une attestation d’aptitude aux plus hautes fonctions judiciaires est annexée, de même que les motifs du groupe, qui ont été publiés.',
    ],
    [
      ['JDG-LIST'],
      'She has been professor of international law since 2014. She lectures on human rights, refugee law and international criminal law and has supervised fourteen doctoral theses.',
      'Elle est professeure de droit international depuis 2014. Elle enseigne les droits de l’homme, le droit des réfugiés et le droit international pénal, et a dirigé quatorze thèses.',
    ],
    [
      ['JDG-LIST'],
      'From 2003 to 2009 she was a legal officer in an international agency for refugees. She decided 640 individual claims. Each decision was preceded by an interview and given in writing.',
      'De 2003 à 2009, elle a été juriste dans une agence internationale pour les réfugiés. Elle a tranché 640 demandes individuelles. Chaque décision faisait suite à un entretien et était rendue par écrit.',
    ],
    [
      ['JDG-LIST', 'JDG-TRIAL'],
      'Appeals against these decisions went to a panel of three. Of 118 appeals, 101 were dismissed. In 2008 she sat on that panel for eight months as a substitute.',
      'Les recours contre ces décisions étaient examinés par une formation de trois membres. Sur 118 recours, 101 ont été rejetés. En 2008, elle y a siégé huit mois comme suppléante.',
    ],
    [
      ['JDG-TRIAL', 'JDG-SPEC'],
      'She was an expert for two international commissions of inquiry, in 2017 and 2021. She put questions to witnesses, most of them women, and wrote the chapters on sexual violence.',
      'Elle a été experte pour deux commissions internationales d’enquête, en 2017 et 2021. Elle a interrogé des témoins, pour la plupart des femmes, et rédigé les chapitres sur les violences sexuelles.',
    ],
    [
      ['JDG-LANG', 'JDG-IND'],
      'She works in English, Russian, Tajik and Persian. She has held no public office and lists eleven paid opinions of the last ten years.',
      'Elle travaille en anglais, en russe, en tadjik et en persan. Elle n’a exercé aucune fonction publique et indique onze consultations rémunérées au cours des dix dernières années.',
    ],
  ]),
  book,
  interview('en', 42, [
    [
      ['JDG-TRIAL'],
      'Question: Have you ever run a trial? Answer: No, and I said so in answer J11. I have run hearings of one person by one person, 640 times. It is another thing, and it is not nothing.',
      'Question : Avez-vous déjà conduit un procès ? Réponse : Non, et je l’ai dit dans la réponse J11. J’ai conduit des auditions d’une personne par une personne, 640 fois. C’est autre chose, et ce n’est pas rien.',
    ],
    [
      ['JDG-SPEC', 'JDG-IND'],
      'Question: In a case about a place your commission examined, what would you do? Answer: Step aside, and say so before anyone asks. Both reports are signed.',
      'Question : Dans une affaire portant sur un lieu examiné par votre commission, que feriez-vous ? Réponse : Je me déporterais, et je le dirais avant qu’on me le demande. Les deux rapports sont signés.',
    ],
    [
      ['JDG-LANG', 'JDG-COLL'],
      'The interview was held in English. Asked for a case in which colleagues had changed her mind, the candidate gave one, with the argument that had done so and the name of the person who had made it.',
      'L’entretien s’est tenu en anglais. Priée de citer un cas où des collègues l’avaient fait changer d’avis, la candidate en a donné un, avec l’argument décisif et le nom de la personne qui l’avait avancé.',
    ],
  ]),
  references('en', 55, [
    [
      ['JDG-COLL', 'JDG-CHAR'],
      'From a member of the commission of 2021: She prepared longer than any of us and spoke less. When she was not sure she said so, and the report is better for the three footnotes that say it too.',
      'D’un membre de la commission de 2021 : Elle préparait plus longtemps qu’aucun de nous et parlait moins. Quand elle n’était pas sûre, elle le disait, et le rapport gagne aux trois notes qui le disent aussi.',
    ],
    [
      ['JDG-CHAR', 'JDG-IND'],
      'From a dean of the faculty: She gave back a grant when the donor wished to see the text first.',
      'D’un doyen de la faculté : Elle a rendu une subvention quand le donateur a souhaité voir le texte d’abord.',
    ],
  ]),
];
