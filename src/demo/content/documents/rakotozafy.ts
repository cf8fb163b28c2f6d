import { answers, curriculum, interview, references, statement } from '../dossier';
import { fromEnglish, fromFrench, passages } from '../text';
import type { DemoDocument } from '../types';

const judgment: DemoDocument = {
  key: 'judgment-2020',
  kind: 'judgment',
  title: fromEnglish('Judgment of 2020 on detention, extracts', 'Arrêt de 2020 sur la détention, extraits'),
  source: fromFrench(
    'Sent by the candidate; names replaced by letters',
    'Transmis par le candidat ; noms remplacés par des lettres',
  ),
  dated: { on: '2020-11-26' },
  visibility: 'published',
  passages: passages('fr', [
    [
      ['JDG-LIST', 'JDG-IND'],
      'The applicants, A and B, have been in custody for nineteen months. The order of detention rests on a statement which A gave to the gendarmerie on the night of the arrest. The Public Prosecutor states that the applicant had waived the presence of a lawyer.',
      'Les demandeurs, A et B, sont détenus depuis dix-neuf mois. Le mandat de dépôt se fonde sur une déclaration faite par A à la gendarmerie la nuit de l’arrestation. Le ministère public expose que l’intéressé avait renoncé à l’assistance d’un avocat.',
    ],
    [
      ['JDG-LIST'],
      'A waiver is an act. It has an author, a date and a form. The file contains a printed line, “the person waives”, below which there is no signature. The Chamber does not find the waiver irregular: it finds that there is none.',
      'La renonciation est un acte. Elle a un auteur, une date et une forme. Le dossier contient une mention imprimée, « la personne renonce », sous laquelle ne figure aucune signature. La Chambre ne dit pas que la renonciation est irrégulière : elle dit qu’il n’y en a pas.',
    ],
    [
      ['JDG-LIST', 'JDG-IND'],
      'The State’s representative argues that the release of the applicants would alarm the public. The alarm of the public is not among the grounds that the code allows. Had the legislature wished to add it, it would have done so in the reform of the preceding year.',
      'Le représentant de l’État soutient que l’élargissement des demandeurs alarmerait la population. L’alarme de la population ne figure pas parmi les motifs que le code autorise. Si le législateur avait voulu l’y ajouter, il l’aurait fait lors de la réforme de l’année précédente.',
    ],
    [
      ['JDG-IND'],
      'The Chamber was informed during its deliberations that a letter concerning the public cost of the detention had reached the court. It was not filed and was not served. The Chamber has not read it and draws nothing from it.',
      'La Chambre a été informée, en cours de délibéré, qu’une lettre relative au coût public de la détention était parvenue à la Cour. Elle n’a été ni déposée ni notifiée. La Chambre ne l’a pas lue et n’en tire rien.',
    ],
    [
      ['JDG-SPEC', 'JDG-LIST'],
      'The civil parties, three families, oppose release. They were heard for a full morning. Their fear is real, and the Chamber takes account of it in the conditions it sets: residence in another district, weekly attendance, and no contact with witnesses.',
      'Les parties civiles, trois familles, s’opposent à l’élargissement. Elles ont été entendues toute une matinée. Leur crainte est réelle, et la Chambre en tient compte dans les conditions qu’elle fixe : résidence dans un autre district, présentation hebdomadaire, interdiction de tout contact avec les témoins.',
    ],
    [
      ['JDG-TRIAL', 'JDG-LANG'],
      'For these reasons, the Chamber sets aside the order of detention and orders the release of A and B under the conditions stated. It directs that the trial be listed within four months, that delay being the only one which the length of this detention still allows.',
      'Par ces motifs, la Chambre annule le mandat de dépôt et ordonne la mise en liberté de A et de B sous les conditions énoncées. Elle dit que l’affaire sera audiencée dans les quatre mois, ce délai étant le seul que la durée de cette détention autorise encore.',
    ],
  ]),
};

const ownWords = answers('fr', 49, [
  [
    ['JDG-IND', 'JDG-CHAR'],
    'In thirty years I was approached twice. In 2011 a member of the regional council asked to meet me before a hearing on a land seizure. I refused, noted the request in the register, and told both parties.',
    'En trente ans, j’ai été approché deux fois. En 2011, un membre du conseil régional a demandé à me rencontrer avant une audience relative à une saisie foncière. J’ai refusé, noté la demande au registre et informé les deux parties.',
  ],
  [
    ['JDG-IND'],
    'In 2018 the Ministry wrote to the Chamber to recall the public cost of a detention order. I answered that the Chamber would read the letter only if it was filed and served. It was not filed.',
    'En 2018, le ministère a écrit à la Chambre pour rappeler le coût public d’un mandat de dépôt. J’ai répondu que la Chambre ne lirait la lettre que si elle était déposée et notifiée. Elle ne l’a pas été.',
  ],
  [
    ['JDG-IND', 'JDG-CHAR'],
    'From 1999 to 2001 I was legal adviser to the Minister of Justice. I was not a member of a party. I took no part in the appointment of judges. I declared this when I joined the Criminal Chamber, and stepped aside from four cases that came from that time.',
    'De 1999 à 2001, j’ai été conseiller juridique du ministre de la Justice. Je n’étais membre d’aucun parti. Je n’ai pris aucune part à la nomination des magistrats. Je l’ai déclaré en rejoignant la chambre criminelle et me suis déporté dans quatre affaires datant de cette période.',
  ],
  [
    ['JDG-SPEC'],
    'I have judged cases of violence against women at every level. What I would do differently today is simple: I would hear the woman first and the experts afterwards. For years I did the reverse, and the case was already told when she came to tell it.',
    'J’ai jugé des affaires de violences faites aux femmes à tous les degrés. Ce que je ferais autrement aujourd’hui est simple : j’entendrais la femme d’abord et les experts ensuite. Pendant des années j’ai fait l’inverse, et l’affaire était déjà racontée quand elle venait la raconter.',
  ],
  [
    ['JDG-TRIAL'],
    'To shorten proceedings I would fix the date of judgment on the first day of the hearing. A chamber that knows its last day arranges the others. In my own chamber this has brought the average delay from thirty-one months to twenty.',
    'Pour abréger les procédures, je fixerais la date du jugement dès le premier jour d’audience. Une chambre qui connaît son dernier jour ordonne les autres. Dans ma propre chambre, le délai moyen est ainsi passé de trente et un à vingt mois.',
  ],
  [
    ['JDG-COLL'],
    'When a bench disagrees I ask each judge to write two pages before anyone speaks. It is slower by a day and faster by a month. I have written separately three times, always after having voted last.',
    'Quand une formation est divisée, je demande à chaque juge d’écrire deux pages avant que quiconque ne parle. On y perd un jour et l’on y gagne un mois. J’ai écrit séparément trois fois, toujours après avoir voté le dernier.',
  ],
]);

export const documents: readonly DemoDocument[] = [
  statement('fr', 102, [
    [
      ['JDG-ELIG'],
      'The Government presents the candidature of Mr Jean-Aimé Rakotozafy under the procedure for nomination to the highest judicial offices. He has been president of the Criminal Chamber of the supreme court since 2016 and therefore holds one of those offices.',
      'Le Gouvernement présente la candidature de M. Jean-Aimé Rakotozafy selon la procédure de désignation aux plus hautes fonctions judiciaires. Il préside la chambre criminelle de la cour suprême depuis 2016 et exerce donc l’une de ces fonctions.',
    ],
    [
      ['JDG-ELIG'],
      'The council of magistrates invited sitting judges to apply. Three did so. The council met in plenary session, heard each for an hour and forwarded one name. The letter of the council is attached.',
      'Le conseil de la magistrature a invité les magistrats en exercice à se porter candidats. Trois l’ont fait. Réuni en formation plénière, le conseil a entendu chacun une heure et transmis un nom. La lettre du conseil est jointe.',
    ],
    [
      ['JDG-LIST'],
      'Mr Rakotozafy has served as a judge for twenty-eight years, of which twenty-two in criminal matters. He presided over two courts of first instance and one court of appeal before joining the supreme court.',
      'M. Rakotozafy compte vingt-huit années de magistrature, dont vingt-deux en matière pénale. Il a présidé deux tribunaux de première instance et une cour d’appel avant de rejoindre la cour suprême.',
    ],
    [
      ['JDG-LIST', 'JDG-TRIAL'],
      'In 2009 and 2014 he presided over trials that followed attacks on villages in which more than forty persons had died. The first had six accused and sixty-two witnesses; the second had nine accused and forty witnesses. Both judgments were upheld.',
      'En 2009 et en 2014, il a présidé des procès consécutifs à des attaques de villages qui avaient fait plus de quarante morts. Le premier comptait six accusés et soixante-deux témoins ; le second, neuf accusés et quarante témoins. Les deux jugements ont été confirmés.',
    ],
    [
      ['JDG-TRIAL'],
      'The annual reports of the Criminal Chamber show 412 pending cases at the end of 2016 and 268 at the end of 2023. The average length of a judgment fell from nineteen pages to eleven in the same period.',
      'Les rapports annuels de la chambre criminelle font état de 412 affaires pendantes à la fin de 2016 et de 268 à la fin de 2023. Dans le même temps, la longueur moyenne d’un arrêt est passée de dix-neuf pages à onze.',
    ],
    [
      ['JDG-IND'],
      'Three judgments against authorities of the State are attached: on a land seizure (2012), on the release of two detained persons (2020) and on the seizure of a printing press (2022). Mr Rakotozafy presided and wrote the reasons in each.',
      'Trois arrêts défavorables à des autorités de l’État sont joints : sur une saisie foncière (2012), sur la mise en liberté de deux détenus (2020) et sur la saisie d’une imprimerie (2022). M. Rakotozafy présidait et a rédigé les motifs dans les trois affaires.',
    ],
    [
      ['JDG-SPEC'],
      'Under the national system the injured party may join the criminal case. The candidate has ruled on civil claims of victims in more than three hundred cases. He followed a course on the testimony of children in 2017.',
      'Dans le système national, la partie lésée peut se joindre à l’action pénale. Le candidat a statué sur les demandes civiles de victimes dans plus de trois cents affaires. Il a suivi en 2017 une formation au témoignage des enfants.',
    ],
    [
      ['JDG-LANG'],
      'French is the language of all his judgments. He reads English and has begun a course of spoken English, of which the certificate for the first level is attached.',
      'Le français est la langue de tous ses jugements. Il lit l’anglais et a entamé une formation à l’anglais parlé, dont l’attestation de premier niveau est jointe.',
    ],
    [
      ['JDG-CHAR'],
      'The register of the council of magistrates contains no disciplinary measure. The declaration of assets was filed on time in each of the last eight years.',
      'Le registre du conseil de la magistrature ne contient aucune mesure disciplinaire. La déclaration de patrimoine a été déposée dans les délais chacune des huit dernières années.',
    ],
  ]),
  judgment,
  ownWords,
  curriculum('fr', 99, [
    [
      ['JDG-LIST'],
      '1992 to 1999: judge in two district courts. 1999 to 2001: legal adviser to the Minister of Justice. 2001 to 2016: president of two courts of first instance, then of a court of appeal. Since 2016: president of the Criminal Chamber of the supreme court.',
      'De 1992 à 1999 : juge dans deux tribunaux de district. De 1999 à 2001 : conseiller juridique du ministre de la Justice. De 2001 à 2016 : président de deux tribunaux de première instance, puis d’une cour d’appel. Depuis 2016 : président de la chambre criminelle de la cour suprême.',
    ],
    [
      ['JDG-LIST', 'JDG-TRIAL'],
      'Principal cases: trials following attacks on villages (2009 and 2014, president and reporting judge); land seizure (2012); release of two detained persons (2020); seizure of a printing press (2022). The references of all decisions are annexed.',
      'Affaires principales : procès consécutifs à des attaques de villages (2009 et 2014, président et rapporteur) ; saisie foncière (2012) ; mise en liberté de deux détenus (2020) ; saisie d’une imprimerie (2022). Les références de toutes les décisions sont annexées.',
    ],
    [
      ['JDG-LIST', 'JDG-LANG'],
      'Publications: a commentary on provisional detention (2013, second edition 2019); a collection of model reasons for criminal judgments, distributed free of charge to all courts.',
      'Publications : un commentaire sur la détention provisoire (2013, deuxième édition 2019) ; un recueil de modèles de motivation en matière pénale, distribué gratuitement à toutes les juridictions.',
    ],
    [
      ['JDG-COLL', 'JDG-SPEC'],
      'Teaching: forty hours a year at the national school of magistrates, on the writing of judgments. Since 2018 the course has opened with a day on how to receive a complainant, given together with an association of women lawyers.',
      'Enseignement : quarante heures par an à l’École nationale de la magistrature, sur la rédaction des jugements. Depuis 2018, le cours s’ouvre par une journée sur l’accueil des plaignantes, assurée avec une association de femmes juristes.',
    ],
    [
      ['JDG-LANG'],
      'Languages: Malagasy and French; English, read. Course of spoken English begun last year, first level certified.',
      'Langues : malgache et français ; anglais, lu. Formation à l’anglais parlé commencée l’an dernier, premier niveau certifié.',
    ],
  ]),
  references('fr', 52, [
    [
      ['JDG-IND', 'JDG-CHAR'],
      'From a former president of the Bar: I was counsel for the landowner in 2011. The candidate read out in open court that someone had asked to see him and that he had declined. He did not say who it was. I learnt the name only years later, and not from him.',
      'D’un ancien bâtonnier : J’étais l’avocat du propriétaire en 2011. Le candidat a indiqué à l’audience qu’une personne avait demandé à le voir et qu’il avait refusé. Il n’a pas dit de qui il s’agissait. Je n’ai appris le nom que des années plus tard, et non de lui.',
    ],
    [
      ['JDG-IND'],
      'From the registrar of the chamber: Page 41 of the register for 2011 bears the entry. For 2018 I find no entry of the reply which the president mentions. I do find a sealed envelope in the file.',
      'Du greffier de la chambre : La page 41 du registre de 2011 porte la mention. Pour 2018, je ne trouve aucune mention de la réponse dont parle le président. Je trouve en revanche, au dossier, une enveloppe cachetée.',
    ],
    [
      ['JDG-COLL', 'JDG-TRIAL'],
      'From a judge of the same chamber: He is punctual and expects it of others. Drafts come back the next day, with pencil marks that can be rubbed out. In the year of the reform we worked hard, and he asked the president of the court for a fourth judge, which we obtained.',
      'D’un conseiller de la même chambre : Il est ponctuel et l’attend des autres. Les projets reviennent le lendemain, annotés d’un crayon qui s’efface. L’année de la réforme, nous avons beaucoup travaillé ; il a demandé au premier président un quatrième conseiller, que nous avons obtenu.',
    ],
    [
      ['JDG-COLL'],
      'From a young judge who served her training in the chamber: He greeted everyone by name. I would have liked to be asked my opinion more often, but when I gave it, it was written down.',
      'D’une jeune magistrate qui a fait son stage à la chambre : Il saluait chacun par son nom. J’aurais aimé qu’on me demande plus souvent mon avis, mais quand je l’ai donné, il a été consigné.',
    ],
  ]),
  interview('fr', 42, [
    [
      ['JDG-IND'],
      'Question: You left the ministry in 2001 and became a court president in the same year. Was the one a reward for the other? Answer: It may look so, and I cannot prove a negative. The competition was held in 2000, in writing and without names. I was second of five. The list was published.',
      'Question : Vous avez quitté le ministère en 2001 et présidé un tribunal la même année. L’un récompensait-il l’autre ? Réponse : Cela peut en avoir l’air, et je ne peux prouver un fait négatif. Le concours s’est tenu en 2000, par écrit et sans nom. J’ai été deuxième sur cinq. La liste a été publiée.',
    ],
    [
      ['JDG-IND', 'JDG-CHAR'],
      'Question: Why is there no entry for 2018? Answer: Because I answered by word of mouth to the messenger. It was a mistake of form. I would today dictate the answer to the registrar before the messenger left the room.',
      'Question : Pourquoi n’y a-t-il pas de mention pour 2018 ? Réponse : Parce que j’ai répondu de vive voix au porteur. C’était une faute de forme. Aujourd’hui, je dicterais la réponse au greffier avant que le porteur ne quitte la pièce.',
    ],
    [
      ['JDG-TRIAL'],
      'Question: Your judgments have become shorter. What was left out? Answer: What nobody had disputed. I was taught to copy the pleadings into the judgment. I now write what was decided, on what evidence and why the other view was not followed. The losing party has a right to those lines.',
      'Question : Vos arrêts sont plus courts. Qu’a-t-on retiré ? Réponse : Ce que personne n’avait contesté. On m’a appris à recopier les écritures dans l’arrêt. J’écris désormais ce qui est décidé, sur quelles preuves, et pourquoi l’autre thèse n’a pas été suivie. La partie qui perd a droit à ces lignes.',
    ],
    [
      ['JDG-SPEC'],
      'Question: What would participating victims expect of you? Answer: To know in advance when they will be heard, and to be heard on that day. It sounds like little. In the trial of 2014 we managed it for thirty-eight of forty families, and I still know the names of the two others.',
      'Question : Qu’attendraient de vous les victimes participantes ? Réponse : De savoir à l’avance quand elles seront entendues, et de l’être ce jour-là. Cela paraît peu. Au procès de 2014, nous y sommes parvenus pour trente-huit familles sur quarante, et je connais encore le nom des deux autres.',
    ],
    [
      ['JDG-LANG'],
      'The interview continued in English for ten minutes. The candidate understood the three questions. He answered the first in English and asked to answer the two others in French, “so as to be exact”.',
      'L’entretien s’est poursuivi en anglais pendant dix minutes. Le candidat a compris les trois questions. Il a répondu à la première en anglais et demandé à répondre aux deux autres en français, « pour être exact ».',
    ],
    [
      ['JDG-LIST'],
      'Question: How do you prove that an attack on a village was planned? Answer: By what happened the day before. People look for the order and seldom find it. They overlook the market that closed early, the school that sent the children home and the vehicles that were lent.',
      'Question : Comment prouve-t-on qu’une attaque de village était planifiée ? Réponse : Par ce qui s’est passé la veille. On cherche l’ordre et on le trouve rarement. On néglige le marché fermé trop tôt, l’école qui a renvoyé les enfants et les véhicules qu’on a prêtés.',
    ],
  ]),
];
