import { interview, references, statement } from '../dossier';
import { fromEnglish, passages } from '../text';
import type { DemoDocument } from '../types';

const note: DemoDocument = {
  key: 'claims-note-2021',
  kind: 'publication',
  title: fromEnglish('Note on collective claims, 2021, extracts', 'Note sur les demandes collectives, 2021, extraits'),
  source: fromEnglish(
    'Published by a claims commission; drafted by the candidate',
    'Publiée par une commission d’indemnisation ; rédigée par la candidate',
  ),
  dated: { on: '2021-02-18' },
  visibility: 'published',
  passages: passages('fr', [
    [
      ['JDG-SPEC', 'JDG-LIST'],
      'The commission has received 4,012 claims. In 611 of them the claimant has no paper bearing her name, because the house in which the papers lay is what she claims for. A rule that asks for papers decides these claims before they are read.',
      'La commission a reçu 4 012 demandes. Dans 611 d’entre elles, la requérante n’a aucun papier à son nom, parce que la maison où se trouvaient les papiers est l’objet même de sa demande. Une règle qui exige des papiers tranche ces demandes avant qu’on les lise.',
    ],
    [
      ['JDG-SPEC', 'JDG-LIST'],
      'It is proposed that three statements by neighbours, taken separately, be accepted in place of a title, if they agree on the number of rooms, on the nearest well and on who lived there. In a trial of sixty known cases this rule gave the right answer fifty-eight times.',
      'Il est proposé d’admettre, à défaut de titre, trois déclarations de voisins recueillies séparément, si elles concordent sur le nombre de pièces, le puits le plus proche et les habitants. Sur soixante cas connus, cette règle a donné cinquante-huit fois la bonne réponse.',
    ],
    [
      ['JDG-SPEC'],
      'Sexual violence is a head of claim of its own. The form for it is green, like three other forms, so that nobody in the waiting room can tell which one is being filled in.',
      'Les violences sexuelles constituent un chef de demande distinct. Le formulaire est vert, comme trois autres, afin que personne, dans la salle d’attente, ne sache lequel est rempli.',
    ],
    [
      ['JDG-LIST', 'JDG-LANG'],
      'An individual award repairs a loss. A collective award repairs the conditions in which the loss could be borne. The two are not interchangeable, and the commission should say in each case which it is granting and why.',
      'L’indemnité individuelle répare une perte. La mesure collective répare les conditions dans lesquelles la perte pouvait être supportée. Les deux ne s’échangent pas, et la commission devrait dire, dans chaque cas, laquelle elle accorde et pourquoi.',
    ],
    [
      ['JDG-TRIAL', 'JDG-COLL'],
      'At the present pace the last claim would be decided in nine years. With two readers for simple claims and three for contested ones it would be four. The division has tried this for a month and has made no more mistakes than before.',
      'Au rythme actuel, la dernière demande serait tranchée dans neuf ans. Avec deux lecteurs pour les demandes simples et trois pour les demandes contestées, il en faudrait quatre. La division l’a essayé un mois et n’a pas commis plus d’erreurs qu’auparavant.',
    ],
  ]),
};

export const documents: readonly DemoDocument[] = [
  statement('fr', 92, [
    [
      ['JDG-ELIG'],
      'The national group presents Ms Lætitia Vermeulen-Roche for List B. Four persons were heard in public. The group published its reasons and states that the candidate meets the conditions for appointment to the court of cassation.',
      'Le groupe national présente Mme Lætitia Vermeulen-Roche pour la liste B. Quatre personnes ont été entendues en public. Le groupe a publié ses motifs et constate que la candidate remplit les conditions de nomination à la Cour de cassation.',
    ],
    [
      ['JDG-LIST', 'JDG-TRIAL'],
      'From 1994 to 2006 she was an advocate and pleaded in criminal and asylum cases. From 2006 to 2019 she was a legal officer in chambers of an international tribunal, for the last five years as head of a team of six.',
      'De 1994 à 2006, elle a été avocate et a plaidé en matière pénale et d’asile. De 2006 à 2019, elle a été juriste auprès des chambres d’un tribunal international, les cinq dernières années à la tête d’une équipe de six personnes.',
    ],
    [
      ['JDG-LIST'],
      'She worked on seven cases about attacks on civilians, from the first order to the judgment. She may not say which passages are hers. The presiding judges of three chambers have confirmed in writing the part that she took.',
      'Elle a travaillé à sept affaires d’attaques contre des civils, de la première ordonnance au jugement. Elle ne peut dire quels passages sont d’elle. Les présidents de trois chambres ont confirmé par écrit la part qu’elle y a prise.',
    ],
    [
      ['JDG-TRIAL'],
      'She organised the deliberations in two cases with more than three hundred witnesses: the order of questions, the tables of evidence and the calendar of drafts. In both the judgment was given on the date announced.',
      'Elle a organisé le délibéré de deux affaires de plus de trois cents témoins : l’ordre des questions, les tableaux de preuves, le calendrier des projets. Dans les deux, le jugement a été rendu à la date annoncée.',
    ],
    [
      ['JDG-SPEC', 'JDG-LIST'],
      'Since 2019 she has directed the legal division of a claims commission. Her book on collective reparations (2021) is cited in the judgments of two international courts.',
      'Depuis 2019, elle dirige la division juridique d’une commission d’indemnisation. Son ouvrage sur les réparations collectives (2021) est cité dans les arrêts de deux juridictions internationales.',
    ],
    [
      ['JDG-IND', 'JDG-CHAR'],
      'She has published two articles that disagree with positions of her own State on the immunity of officials. She lists the seven cases from which she would step aside and every paid opinion of the last ten years.',
      'Elle a publié deux articles en désaccord avec des positions de son propre État sur l’immunité des agents publics. Elle cite les sept affaires dont elle se déporterait et chaque consultation rémunérée des dix dernières années.',
    ],
    [
      ['JDG-LANG'],
      'French is her first language. She has drafted in English since 2006 and speaks Dutch.',
      'Le français est sa langue maternelle. Elle rédige en anglais depuis 2006 et parle néerlandais.',
    ],
  ]),
  note,
  references('fr', 45, [
    [
      ['JDG-COLL'],
      'From a legal assistant of the division: In 2022 we were two short. She told the commission herself, with a table, before any of us had complained, and took forty files to her own desk.',
      'D’un assistant juridique de la division : En 2022, il nous manquait deux personnes. Elle l’a signalé elle-même à la commission, tableau à l’appui, avant qu’aucun de nous ne se plaigne, et a pris quarante dossiers à son propre bureau.',
    ],
    [
      ['JDG-TRIAL', 'JDG-LIST'],
      'From a former presiding judge: We sat; she saw the whole. I should have been glad to have her beside me on the bench and I told her so at the time. That she has not sat is a fact. That she could is my conviction.',
      'D’un ancien président de chambre : Nous siégions ; elle voyait l’ensemble. J’aurais été heureux de l’avoir à mes côtés et je le lui ai dit. Qu’elle n’ait pas siégé est un fait. Qu’elle le puisse est ma conviction.',
    ],
    [
      ['JDG-CHAR', 'JDG-IND'],
      'From a former colleague in chambers: A judge once asked her for a paragraph that went beyond the evidence. She wrote it, put the evidence beside it, and he struck it out himself.',
      'D’une ancienne collègue auprès des chambres : Un juge lui a un jour demandé un paragraphe qui allait au-delà des preuves. Elle l’a écrit, a placé les preuves à côté, et il l’a rayé lui-même.',
    ],
  ]),
  interview('fr', 33, [
    [
      ['JDG-TRIAL'],
      'Question: What does one not learn in chambers? Answer: To decide while people look at you. I learnt a little of it as an advocate, on the other side. I would not wish to preside in the first case.',
      'Question : Qu’est-ce qu’on n’apprend pas auprès des chambres ? Réponse : À trancher pendant qu’on vous regarde. Je l’ai un peu appris comme avocate, de l’autre côté. Je ne souhaiterais pas présider la première affaire.',
    ],
    [
      ['JDG-SPEC'],
      'Question: How soon after an order should a first payment be made? Answer: Within a year, and the order should contain the date. An award that is waited for is a second loss.',
      'Question : En combien de temps une ordonnance doit-elle donner lieu à un premier versement ? Réponse : En un an, et l’ordonnance devrait contenir la date. Une indemnité qu’on attend est une seconde perte.',
    ],
    [
      ['JDG-LANG', 'JDG-COLL'],
      'The second half of the interview was held in English. The candidate changed language in mid-sentence when the question did, and gave credit for the rule on neighbours to a colleague whom she named.',
      'La seconde moitié de l’entretien s’est tenue en anglais. La candidate a changé de langue au milieu d’une phrase quand la question l’a fait, et attribué la règle des voisins à un collègue qu’elle a nommé.',
    ],
    [
      ['JDG-ELIG'],
      'Question: From when can you serve? Answer: From the first day. My contract ends with three months’ notice, and I have told the commission.',
      'Question : À partir de quand pouvez-vous exercer ? Réponse : Dès le premier jour. Mon contrat prend fin avec trois mois de préavis, et j’en ai informé la commission.',
    ],
  ]),
];
