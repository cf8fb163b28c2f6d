import { answers, interview, references, statement } from '../dossier';
import { fromEnglish, passages } from '../text';
import type { DemoDocument } from '../types';

const study: DemoDocument = {
  key: 'study-2011',
  kind: 'publication',
  title: fromEnglish('Study of internment, 2011, extracts', 'Étude de l’internement, 2011, extraits'),
  source: fromEnglish('Sent by the candidate; published in 2011', 'Transmise par le candidat ; publiée en 2011'),
  dated: { on: '2011-09-01' },
  visibility: 'published',
  passages: passages('en', [
    [
      ['JDG-LIST'],
      'Treaty law says much about prisoners of war and little about people whom a State holds without charge in a conflict within its borders. The gap is filled by practice. This study looks at 214 such places of detention in seven countries, and at what those in charge believed they were allowed to do.',
      'Le droit conventionnel parle beaucoup des prisonniers de guerre et peu des personnes qu’un État détient sans inculpation dans un conflit interne. La pratique comble ce vide. Cette étude porte sur 214 lieux de détention de ce type dans sept pays, et sur ce que leurs responsables croyaient pouvoir faire.',
    ],
    [
      ['JDG-LIST'],
      'Three safeguards made a difference that can be counted: a register kept by someone other than the guards, a review by an official who can order release, and a visit at a time not announced. Where all three were present, the median stay was eleven weeks; where none was, it was three years.',
      'Trois garanties ont fait une différence mesurable : un registre tenu par d’autres que les gardiens, un réexamen par un responsable habilité à libérer, une visite à une heure non annoncée. Là où les trois existaient, la durée médiane était de onze semaines ; là où aucune n’existait, de trois ans.',
    ],
    [
      ['JDG-LIST', 'JDG-IND'],
      'It will be said that a State at war cannot afford such safeguards. Two of the seven States afforded them in the worst year of the conflict. The organisation for which the author worked did not always ask for them, and chapter 5 examines why.',
      'On dira qu’un État en guerre n’a pas les moyens de telles garanties. Deux des sept États les ont assurées au pire moment du conflit. L’organisation pour laquelle l’auteur travaillait ne les a pas toujours demandées, et le chapitre 5 examine pourquoi.',
    ],
    [
      ['JDG-SPEC'],
      'Women were held in 61 of the places. In 40 of them they were guarded by men alone. The study does not estimate the number of assaults: those who would have to be asked were asked too often already. It records instead which measures women themselves had demanded, and which were granted.',
      'Des femmes étaient détenues dans 61 de ces lieux. Dans 40 d’entre eux, elles étaient gardées par des hommes seulement. L’étude n’évalue pas le nombre d’agressions : celles qu’il faudrait interroger l’ont déjà trop été. Elle relève plutôt les mesures que les femmes elles-mêmes avaient demandées, et celles qui leur furent accordées.',
    ],
    [
      ['JDG-SPEC'],
      'Children under fifteen were registered as eighteen in at least nine places. The false entry can be recognised: all such entries share one date of birth. A rule that age is to be recorded in words and confirmed by a doctor would have cost nothing.',
      'Des enfants de moins de quinze ans ont été inscrits comme majeurs dans au moins neuf lieux. La fausse mention se reconnaît : toutes portent la même date de naissance. Exiger que l’âge soit écrit en toutes lettres et confirmé par un médecin n’aurait rien coûté.',
    ],
    [
      ['JDG-LIST', 'JDG-LANG'],
      'The conclusion is modest. There is a core of rules that States follow even when they deny that they are bound. It is smaller than lawyers hope and larger than commanders say. A court that had to state it could do so in twelve sentences, which are set out in the annex.',
      'La conclusion est modeste. Il existe un noyau de règles que les États suivent même lorsqu’ils nient y être tenus. Il est plus petit que ne l’espèrent les juristes et plus grand que ne le disent les commandants. Une juridiction appelée à l’énoncer le pourrait en douze phrases, données en annexe.',
    ],
  ]),
};

const judgment: DemoDocument = {
  key: 'judgment-2022',
  kind: 'judgment',
  title: fromEnglish('Regional court, judgment of 2022, extracts', 'Cour régionale, arrêt de 2022, extraits'),
  source: fromEnglish(
    'Sent by the candidate; names replaced by letters',
    'Transmis par le candidat ; noms remplacés par des lettres',
  ),
  dated: { on: '2022-03-30' },
  visibility: 'published',
  passages: passages('en', [
    [
      ['JDG-LIST', 'JDG-IND'],
      'The respondent State argues that the Court cannot examine what its forces did beyond its frontier. The applicants were held for nine days in a building that those forces alone could enter. Whoever holds the key holds the person. The objection is dismissed.',
      'L’État défendeur soutient que la Cour ne peut examiner ce que ses forces ont fait hors de ses frontières. Les requérants ont été détenus neuf jours dans un bâtiment où seules ces forces pouvaient entrer. Qui tient la clé tient la personne. L’exception est rejetée.',
    ],
    [
      ['JDG-LIST', 'JDG-TRIAL'],
      'The Court went to the building with both parties. It measured the rooms. The State’s plan shows a window in the second room; there is none, and the plaster is older than the plan. The Court gives no weight to the plan.',
      'La Cour s’est rendue dans le bâtiment avec les deux parties. Elle a mesuré les pièces. Le plan de l’État montre une fenêtre dans la deuxième ; il n’y en a pas, et l’enduit est plus ancien que le plan. La Cour n’accorde aucun poids au plan.',
    ],
    [
      ['JDG-TRIAL'],
      'Twenty-three witnesses were heard in six days by a delegation of three judges. Each party had the same number of hours, which the registrar kept on a clock that all could see. The time left over was given back to the witnesses, to add what had not been asked.',
      'Une délégation de trois juges a entendu vingt-trois témoins en six jours. Chaque partie disposait du même nombre d’heures, que le greffier tenait sur une horloge visible de tous. Le temps restant a été rendu aux témoins, pour ajouter ce qui n’avait pas été demandé.',
    ],
    [
      ['JDG-SPEC'],
      'Reparation is not a sum alone. The first applicant asks that the register of the building be corrected so that it shows she was there. The State objects that the register is closed. It can be opened for one line, and the Court orders that it be so opened within three months.',
      'Réparer n’est pas seulement verser une somme. La première requérante demande que le registre du bâtiment soit rectifié et atteste de sa présence. L’État objecte que le registre est clos. Il peut être rouvert pour une ligne, et la Cour ordonne qu’il le soit dans les trois mois.',
    ],
    [
      ['JDG-IND', 'JDG-COLL'],
      'Concurring note of Judge Asante-Mensimah: I join the judgment in full. In an earlier post I visited places of detention in this State, though not this one and not in these years. I told the parties so at the outset, and both asked me to remain.',
      'Note concordante du juge Asante-Mensimah : Je souscris entièrement à l’arrêt. Dans un poste antérieur, j’ai visité des lieux de détention dans cet État, mais non celui-ci ni en ces années. J’en ai informé les parties dès l’ouverture, et toutes deux m’ont demandé de rester.',
    ],
  ]),
};

export const documents: readonly DemoDocument[] = [
  statement('en', 74, [
    [
      ['JDG-ELIG'],
      'The Government nominates Dr Kwabena Asante-Mensimah under article 36(4)(a)(ii), by the procedure laid down for candidates for the International Court of Justice, and for List B. He is a national of Ghana and is qualified for appointment to its Supreme Court, as the certificate of the Judicial Council shows.',
      'Le Gouvernement présente M. Kwabena Asante-Mensimah au titre de l’article 36, paragraphe 4 a) ii), selon la procédure prévue pour les candidats à la Cour internationale de Justice, et pour la liste B. Ressortissant du Ghana, il remplit les conditions de nomination à la Cour suprême, comme l’atteste le conseil judiciaire.',
    ],
    [
      ['JDG-ELIG'],
      'The national group consulted the Supreme Court, the law faculties and the Bar. Five names were put forward. The group interviewed three and chose one without a dissenting vote. Its minutes are attached; the names of the other persons have been removed at their request.',
      'Le groupe national a consulté la Cour suprême, les facultés de droit et le barreau. Cinq noms ont été proposés. Le groupe s’est entretenu avec trois personnes et en a choisi une sans opposition. Le procès-verbal est joint ; les autres noms ont été retirés à la demande des intéressés.',
    ],
    [
      ['JDG-LIST'],
      'From 1999 to 2012 he worked for a humanitarian organisation, as legal adviser in four delegations and then as head of protection law. The work was confidential by its nature: visits to detained persons, reports to those in charge, and advice on the conduct of hostilities.',
      'De 1999 à 2012, il a travaillé pour une organisation humanitaire, comme conseiller juridique dans quatre délégations, puis comme chef du droit de la protection. Ce travail était par nature confidentiel : visites à des détenus, rapports aux responsables, conseils sur la conduite des hostilités.',
    ],
    [
      ['JDG-LIST'],
      'From 2012 to 2018 he practised as counsel and mediator. He appeared in eleven cases before regional bodies, seven times for applicants and four times for States. He mediated two agreements on the release of detained persons, both of which were kept.',
      'De 2012 à 2018, il a exercé comme avocat et médiateur. Il est intervenu dans onze affaires devant des organes régionaux, sept fois pour des requérants et quatre fois pour des États. Il a conduit la médiation de deux accords de libération de détenus, tous deux respectés.',
    ],
    [
      ['JDG-LIST', 'JDG-TRIAL'],
      'Since 2018 he has been a judge of a regional human rights court. He has sat in 74 cases and reported in nineteen. In four of them the Court heard witnesses on the spot; he led the delegation in two.',
      'Depuis 2018, il est juge à une cour régionale des droits de l’homme. Il a siégé dans 74 affaires et a été rapporteur dans dix-neuf. Dans quatre d’entre elles, la Cour a entendu des témoins sur place ; il a dirigé la délégation dans deux.',
    ],
    [
      ['JDG-TRIAL'],
      'He has not presided over a criminal trial. In the hearings on the spot he settled with the parties a timetable, the order of witnesses and measures for those who asked not to be seen. The orders are attached.',
      'Il n’a pas présidé de procès pénal. Lors des auditions sur place, il a arrêté avec les parties un calendrier, l’ordre des témoins et des mesures pour ceux qui demandaient à ne pas être vus. Les ordonnances sont jointes.',
    ],
    [
      ['JDG-SPEC'],
      'His handbook on visits to places of detention has a chapter on interviews with women and one on children. It is used by visiting bodies in more than twenty countries. He has trained 160 of their members.',
      'Son manuel sur la visite des lieux de détention consacre un chapitre aux entretiens avec les femmes et un autre aux enfants. Il est utilisé par des organes de visite dans plus de vingt pays. Il a formé 160 de leurs membres.',
    ],
    [
      ['JDG-IND', 'JDG-CHAR'],
      'He has held no post in government or in a party. Five cases before the regional court concerned a State for which he had once appeared. He did not sit in the two on which he had given advice, and voted against that State in the three others.',
      'Il n’a exercé aucune fonction dans un gouvernement ou un parti. Cinq affaires portées devant la cour régionale visaient un État pour lequel il avait plaidé. Il n’a pas siégé dans les deux où il avait donné un avis et a voté contre cet État dans les trois autres.',
    ],
    [
      ['JDG-LANG'],
      'He works in English and French. Of his nineteen reports, eleven were drafted in English and eight in French.',
      'Il travaille en anglais et en français. De ses dix-neuf rapports, onze ont été rédigés en anglais et huit en français.',
    ],
  ]),
  study,
  judgment,
  answers('en', 47, [
    [
      ['JDG-LIST'],
      'Why List B? Because my working life has been spent with the law that applies when the criminal court is far away or closed. I have met accused persons and victims in the same corridor on the same day. I have not prosecuted, defended or judged a criminal case, and I should not like anyone to think so.',
      'Pourquoi la liste B ? Parce que ma vie professionnelle s’est passée avec le droit qui s’applique quand la juridiction pénale est loin, ou fermée. J’ai rencontré des accusés et des victimes dans le même couloir, le même jour. Je n’ai ni poursuivi, ni défendu, ni jugé d’affaire pénale, et je ne voudrais pas qu’on le croie.',
    ],
    [
      ['JDG-TRIAL'],
      'The most complex proceedings you ran. A hearing on the spot, with 23 witnesses, four languages and two delegations that did not greet one another. I gave each of them the same hours on a clock that all could see. By the fourth day they were lending each other minutes.',
      'La procédure la plus complexe que vous ayez conduite. Une audition sur place, avec 23 témoins, quatre langues et deux délégations qui ne se saluaient pas. J’ai donné à chacune les mêmes heures sur une horloge visible de tous. Le quatrième jour, elles se prêtaient des minutes.',
    ],
    [
      ['JDG-SPEC'],
      'Work on sexual and gender-based crimes. I have never asked anyone to tell me what was done to her. I have asked what would make her safer, and reported that. It is a narrow kind of expertise. A criminal court has to ask the other question, and I have begun to learn how that is done without harm.',
      'Travail sur les crimes sexuels et à motivation sexiste. Je n’ai jamais demandé à personne de me dire ce qu’on lui avait fait. J’ai demandé ce qui la mettrait plus en sécurité, et je l’ai rapporté. C’est une expertise étroite. Une juridiction pénale doit poser l’autre question, et j’ai commencé à apprendre comment le faire sans blesser.',
    ],
    [
      ['JDG-SPEC', 'JDG-LIST'],
      'Work with children. In nine places of detention I found children registered as adults. In seven they were moved within the year. In two they were not, and I still write to the people who hold the registers.',
      'Travail avec des enfants. Dans neuf lieux de détention, j’ai trouvé des enfants inscrits comme adultes. Dans sept d’entre eux, ils ont été transférés dans l’année. Dans deux, ils ne l’ont pas été, et j’écris encore à ceux qui tiennent les registres.',
    ],
    [
      ['JDG-IND'],
      'How would you handle pressure? I was trained by an organisation whose only means was to be believed by both sides. One learns to say the same sentence in every room. I would go on doing so, and I would say it in public where a judge may.',
      'Comment réagiriez-vous à des pressions ? J’ai été formé par une organisation qui n’avait d’autre moyen que d’être crue des deux côtés. On apprend à dire la même phrase dans chaque pièce. Je continuerais, et je la dirais en public quand un juge le peut.',
    ],
    [
      ['JDG-COLL', 'JDG-LANG'],
      'A bench that disagrees. At the regional court we draft in two languages. When a sentence could not be translated, we found each time that we had not yet agreed. I have come to use translation as a test, and I offer it to colleagues who prefer to argue in one language.',
      'Une formation divisée. À la cour régionale, nous rédigeons en deux langues. Chaque fois qu’une phrase résistait à la traduction, nous avons découvert que nous n’étions pas encore d’accord. J’ai fini par me servir de la traduction comme d’une épreuve, et je la propose aux collègues qui préfèrent débattre dans une seule langue.',
    ],
    [
      ['JDG-CHAR', 'JDG-IND'],
      'Interests. I receive a small pension from my former employer. I have no shares. My sister is a member of the bar at home and has agreed not to take cases that could reach the Court. The details are in the confidential part.',
      'Intérêts. Je reçois une petite pension de mon ancien employeur. Je n’ai pas d’actions. Ma sœur est avocate dans notre pays et a accepté de ne pas prendre d’affaires susceptibles de parvenir à la Cour. Le détail figure dans la partie confidentielle.',
    ],
    [
      ['JDG-ELIG', 'JDG-COLL'],
      'Why do you wish to be a judge of the Court, and what will be hardest? Because registers end somewhere, and this is one of the places where they are opened. The hardest will be to leave the table at which both sides still talk.',
      'Pourquoi souhaitez-vous être juge à la Cour, et qu’est-ce qui sera le plus difficile ? Parce que les registres aboutissent quelque part, et que c’est l’un des lieux où on les ouvre. Le plus difficile sera de quitter la table où les deux côtés se parlent encore.',
    ],
  ]),
  references('en', 20, [
    [
      ['JDG-COLL'],
      'From a registry lawyer of the regional court: He returns drafts with a note of what he learnt from them. When two of us disagreed about a precedent, he asked each to argue the other’s side for ten minutes. We ended with one text.',
      'D’une juriste du greffe de la cour régionale : Il rend les projets avec une note de ce qu’il y a appris. Quand deux d’entre nous s’opposaient sur un précédent, il a demandé à chacun de plaider dix minutes la thèse de l’autre. Nous avons fini avec un seul texte.',
    ],
    [
      ['JDG-IND', 'JDG-LIST'],
      'From the agent of a State in a case before the court: He put the hardest question of the day to the applicant, whom he later found to be right, and the second hardest to me. I remember both, and so does my minister.',
      'De l’agent d’un État dans une affaire devant la cour : Il a posé la question la plus difficile du jour au requérant, à qui il a ensuite donné raison, et la deuxième à moi. Je me souviens des deux, et mon ministre aussi.',
    ],
    [
      ['JDG-CHAR', 'JDG-COLL'],
      'From a former delegate: In 2007 a commander offered us access to one prison if we kept silent about another. He refused, and we lost both for five months. He told the families himself. Then both were opened.',
      'D’une ancienne déléguée : En 2007, un commandant nous a offert l’accès à une prison si nous gardions le silence sur une autre. Il a refusé, et nous avons perdu les deux pendant cinq mois. Il l’a dit lui-même aux familles. Puis les deux ont été ouvertes.',
    ],
    [
      ['JDG-SPEC'],
      'From a doctor who visited with him: He left the room when a woman wished to speak to me alone, and he never asked me what she had said. The report named what had to change and nobody who had spoken.',
      'D’une médecin qui l’accompagnait : Il sortait quand une femme souhaitait me parler seule, et ne m’a jamais demandé ce qu’elle avait dit. Le rapport nommait ce qui devait changer, et personne qui eût parlé.',
    ],
  ]),
  interview('en', 6, [
    [
      ['JDG-TRIAL'],
      'Question: You have not presided over a criminal trial. What would be hardest? Answer: The pace. A human rights court has months between hearings; a trial chamber has a morning. I have sat in on four weeks of a trial at a mixed court to see how rulings are made from the bench. I would ask not to preside in my first two years.',
      'Question : Vous n’avez pas présidé de procès pénal. Qu’est-ce qui serait le plus difficile ? Réponse : Le rythme. Une cour des droits de l’homme a des mois entre deux audiences ; une chambre de première instance, une matinée. J’ai suivi quatre semaines d’un procès dans une juridiction mixte pour voir comment on tranche à l’audience. Je demanderais à ne pas présider les deux premières années.',
    ],
    [
      ['JDG-IND'],
      'Question: Thirteen years of confidential work: how can anyone check what you would have to step aside from? Answer: My former employer holds a list and would tell the Presidency, not the public, whether a case touches it. I have its letter. I know of two situations before the Court, and I name them in answer J24.',
      'Question : Treize ans de travail confidentiel : comment vérifier de quoi vous devriez vous déporter ? Réponse : Mon ancien employeur détient une liste et dirait à la Présidence, non au public, si une affaire y touche. J’ai sa lettre. Je connais deux situations devant la Cour, que je cite dans la réponse J24.',
    ],
    [
      ['JDG-LIST'],
      'Question: Does the law of detention help in a criminal court? Answer: In almost every case someone was held by someone. Who kept the register, who could open the door, who was told: these are the first questions of protection work and the last of many indictments.',
      'Question : Le droit de la détention sert-il devant une juridiction pénale ? Réponse : Dans presque chaque affaire, quelqu’un a été détenu par quelqu’un. Qui tenait le registre, qui pouvait ouvrir la porte, qui a été prévenu : ce sont les premières questions de la protection et les dernières de bien des actes d’accusation.',
    ],
    [
      ['JDG-SPEC'],
      'Question: What do victims gain from a correction in a register? Answer: Proof that outlives the court. The applicant of 2022 sent us a photograph of the line. She has not yet had the money.',
      'Question : Que gagne une victime à la rectification d’un registre ? Réponse : Une preuve qui survit à la juridiction. La requérante de 2022 nous a envoyé une photographie de la ligne. L’argent, elle ne l’a pas encore reçu.',
    ],
    [
      ['JDG-LANG'],
      'The second half of the interview was held in French. Asked to restate the twelve sentences of his annex, the candidate gave nine from memory, corrected himself once on a term and said which three he had left out.',
      'La seconde moitié de l’entretien s’est tenue en français. Invité à redire les douze phrases de son annexe, le candidat en a donné neuf de mémoire, s’est corrigé une fois sur un terme et a dit lesquelles il avait omises.',
    ],
    [
      ['JDG-COLL'],
      'Question: How have you dealt with misconduct by someone you supervised? Answer: In 2010 a team leader shouted at local staff. I spoke to him the same day and to them without him. It stopped, and then it began again. I sent him home. I should have done it the first time.',
      'Question : Comment avez-vous traité la faute d’une personne placée sous vos ordres ? Réponse : En 2010, un chef d’équipe criait sur le personnel local. Je lui ai parlé le jour même, et à eux sans lui. Cela a cessé, puis repris. Je l’ai renvoyé chez lui. J’aurais dû le faire la première fois.',
    ],
    [
      ['JDG-ELIG'],
      'Question: Your term at the regional court has two years to run. Answer: I would resign on election. The court’s president has been told, and the rules provide for a successor within three months.',
      'Question : Votre mandat à la cour régionale court encore deux ans. Réponse : Je démissionnerais dès l’élection. Le président de la cour en est informé, et le règlement prévoit un successeur dans les trois mois.',
    ],
  ]),
];
