import { answers, interview, references, statement } from '../dossier';
import { fromEnglish, passages } from '../text';
import type { DemoDocument } from '../types';
import { judgment } from './solvang-dahl-judgment';

const trialPlan: DemoDocument = {
  key: 'trial-plan-2017',
  kind: 'orders',
  title: fromEnglish('Trial plan and orders, 2017', 'Plan d’audience et ordonnances, 2017'),
  source: fromEnglish(
    'Public record of a mixed war crimes chamber; names replaced by letters',
    'Dossier public d’une chambre mixte pour les crimes de guerre ; noms remplacés par des lettres',
  ),
  dated: { on: '2017-02-06' },
  visibility: 'published',
  passages: passages('en', [
    [
      ['JDG-TRIAL'],
      'The case has five accused, three national languages, 118 witnesses announced and some 46,000 pages. If every witness were heard as announced, the hearing would last twenty-seven months. The Chamber sets fourteen, and says below how.',
      'L’affaire compte cinq accusés, trois langues nationales, 118 témoins annoncés et quelque 46 000 pages. Si chaque témoin était entendu comme annoncé, l’audience durerait vingt-sept mois. La Chambre en fixe quatorze et indique ci-après comment.',
    ],
    [
      ['JDG-TRIAL'],
      'By 31 March the parties file one joint list of facts that are not in dispute. A party that disputes a fact says which witness it wants to hear on it. Facts on the joint list are read out on the first day, in all three languages, and are not heard again.',
      'Au 31 mars, les parties déposent une liste commune des faits non contestés. La partie qui conteste un fait indique quel témoin elle souhaite entendre à ce sujet. Les faits de la liste commune sont lus le premier jour, dans les trois langues, et ne sont plus débattus.',
    ],
    [
      ['JDG-TRIAL'],
      'Disclosure takes place in three stages. Each stage ends with a certificate signed by the lawyer who searched. A document that surfaces later is admitted only with an explanation by that lawyer, given in person.',
      'La communication des pièces se fait en trois étapes. Chaque étape s’achève par une attestation signée du juriste qui a effectué la recherche. Une pièce apparue plus tard n’est admise qu’avec une explication de ce juriste, donnée en personne.',
    ],
    [
      ['JDG-TRIAL', 'JDG-SPEC'],
      'Nine witnesses have asked for protection. Five will be heard with their face hidden from the public and seen by the accused; two by video link; two in open court, since the risk they describe is not borne out. The reasons are given to each of them in writing and in their own language.',
      'Neuf témoins ont demandé une protection. Cinq seront entendus le visage caché au public et visible des accusés ; deux par vidéo ; deux publiquement, le risque qu’ils décrivent n’étant pas avéré. Les motifs sont remis à chacun par écrit et dans sa langue.',
    ],
    [
      ['JDG-IND', 'JDG-TRIAL'],
      'The Ministry of Defence asks that the hearing on the archives be held behind closed doors. It names no document whose publication would do harm. The request is refused. It may be made again, document by document.',
      'Le ministère de la Défense demande le huis clos pour l’audience relative aux archives. Il ne désigne aucun document dont la publication serait dommageable. La demande est rejetée. Elle peut être renouvelée, document par document.',
    ],
    [
      ['JDG-TRIAL', 'JDG-COLL'],
      'Interpreters work in pairs and are relieved after thirty minutes. If an interpreter raises a hand, whoever is speaking stops. This applies to the bench.',
      'Les interprètes travaillent par deux et sont relayés toutes les trente minutes. Lorsqu’un interprète lève la main, celui qui parle s’arrête. Cela vaut aussi pour les juges.',
    ],
    [
      ['JDG-TRIAL'],
      'Order of 12 October: the hearing is nine days behind the plan. Six days were lost to the illness of an accused, three to the late arrival of an archive. The Chamber makes up five days by hearing two experts together, with the parties’ consent, and moves the end of the hearing by four.',
      'Ordonnance du 12 octobre : l’audience a neuf jours de retard sur le plan. Six tiennent à la maladie d’un accusé, trois à l’arrivée tardive d’archives. La Chambre en rattrape cinq en entendant ensemble deux experts, avec l’accord des parties, et repousse de quatre jours la fin des débats.',
    ],
  ]),
};

export const documents: readonly DemoDocument[] = [
  statement('en', 83, [
    [
      ['JDG-ELIG'],
      'The Government nominates Judge Henrik Solvang-Dahl for List A, by the procedure for appointment to the highest judicial offices. He holds the degree and has the years of practice which the constitution and the courts act demand of a judge of the Supreme Court.',
      'Le Gouvernement présente le juge Henrik Solvang-Dahl pour la liste A, selon la procédure de nomination aux plus hautes fonctions judiciaires. Il possède le diplôme et les années de pratique que la constitution et la loi sur les tribunaux exigent d’un juge à la Cour suprême.',
    ],
    [
      ['JDG-ELIG'],
      'The call was open for six weeks. Nine judges and two professors applied. An independent board of seven, two of them not lawyers, heard five and ranked none: it named two as suitable and gave reasons. The Government chose between them. All papers are public.',
      'L’appel est resté ouvert six semaines. Neuf juges et deux professeurs ont postulé. Un conseil indépendant de sept membres, dont deux non-juristes, en a entendu cinq et n’en a classé aucun : il a déclaré deux personnes aptes, avec motifs. Le Gouvernement a choisi entre elles. Toutes les pièces sont publiques.',
    ],
    [
      ['JDG-LIST'],
      'Judge Solvang-Dahl has sat in criminal cases since 2004. As a district court judge he tried about sixty cases a year, of which a third concerned serious violence. Since 2021 he has sat in the criminal division of a court of appeal.',
      'Le juge Solvang-Dahl siège au pénal depuis 2004. Juge de district, il traitait une soixantaine d’affaires par an, dont un tiers de violences graves. Depuis 2021, il siège à la chambre criminelle d’une cour d’appel.',
    ],
    [
      ['JDG-LIST', 'JDG-TRIAL'],
      'From 2015 to 2021 he was an international judge in a mixed war crimes chamber. He presided over two trials, with five and four accused, and sat in three appeals. Both trial judgments were given within the time set at the outset, give or take four days.',
      'De 2015 à 2021, il a été juge international au sein d’une chambre mixte pour les crimes de guerre. Il a présidé deux procès, de cinq et quatre accusés, et siégé dans trois appels. Les deux jugements ont été rendus dans le délai fixé au départ, à quatre jours près.',
    ],
    [
      ['JDG-TRIAL'],
      'His manual on trial planning (2022) grew out of these cases. It contains forms for joint lists of facts, for staged disclosure and for weekly notes on delay. Three national court administrations have translated it.',
      'Son manuel de planification des procès (2022) est né de ces affaires. Il contient des modèles de liste commune de faits, de communication par étapes et de notes hebdomadaires sur les retards. Trois administrations judiciaires nationales l’ont traduit.',
    ],
    [
      ['JDG-SPEC'],
      'He has taken part in courses on the questioning of vulnerable witnesses and, as a district court judge, conducted some forty recorded interviews of children, as the law of his country then required judges to do.',
      'Il a suivi des stages sur l’audition de témoins vulnérables et, comme juge de district, conduit une quarantaine d’auditions enregistrées d’enfants, que la loi de son pays confiait alors aux juges.',
    ],
    [
      ['JDG-IND'],
      'He has never held political office. In 2022 he sat in an appeal that set aside a surveillance order obtained by the security police; he wrote the reasons. He lists eleven colleagues in international courts with whom he keeps private contact.',
      'Il n’a jamais exercé de fonction politique. En 2022, il a siégé dans un appel qui a annulé une mesure de surveillance obtenue par la police de sûreté ; il en a rédigé les motifs. Il indique onze collègues de juridictions internationales avec lesquels il garde des liens privés.',
    ],
    [
      ['JDG-LANG'],
      'English was the language of his work for six years. He drafts in it without help. He reads French and is taking lessons twice a week; an independent test placed his speech at level B1 this spring.',
      'L’anglais a été sa langue de travail pendant six ans. Il y rédige sans aide. Il lit le français et prend deux leçons par semaine ; une épreuve indépendante a situé son expression orale au niveau B1 au printemps.',
    ],
    [
      ['JDG-CHAR', 'JDG-COLL'],
      'The supervisory committee for judges has received one complaint against him, in 2013, about a remark in court on the length of a pleading. He apologised to counsel the next day, and the committee closed the matter.',
      'Le comité de surveillance des juges a reçu une plainte à son sujet, en 2013, pour une remarque à l’audience sur la longueur d’une plaidoirie. Il s’est excusé auprès de l’avocat dès le lendemain, et le comité a clos l’affaire.',
    ],
  ]),
  trialPlan,
  judgment,
  answers('en', 52, [
    [
      ['JDG-TRIAL'],
      'The longest trial you ran, and how you kept it fair and moving. Five accused, fourteen months. We published a note each Friday: what was done, what was not, and why. Nobody likes to read his own name in such a note twice. After the first month the notes were short.',
      'Le plus long procès que vous ayez conduit, et comment vous l’avez tenu. Cinq accusés, quatorze mois. Nous publiions une note chaque vendredi : ce qui était fait, ce qui ne l’était pas, et pourquoi. Personne n’aime y lire deux fois son nom. Après le premier mois, les notes étaient brèves.',
    ],
    [
      ['JDG-TRIAL', 'JDG-COLL'],
      'What went wrong? In the second trial I set the same number of hearing days per week for everyone. One accused was on dialysis. His counsel told me in the third week, and I had not asked. We lost eight days by putting it right, and I lost some trust that I did not wholly win back.',
      'Qu’est-ce qui a mal tourné ? Dans le second procès, j’ai fixé pour tous le même nombre d’audiences par semaine. L’un des accusés était sous dialyse. Son avocat me l’a dit la troisième semaine, et je n’avais pas posé la question. Nous avons perdu huit jours à corriger cela, et moi une part de confiance que je n’ai pas entièrement regagnée.',
    ],
    [
      ['JDG-SPEC'],
      'Work with child witnesses. Some forty recorded interviews as a district judge, between 2004 and 2011. The law then asked the judge to put the questions. I was trained for three days. I think it right that trained interviewers do this now, and I said so when the law was changed.',
      'Travail avec des enfants témoins. Une quarantaine d’auditions enregistrées comme juge de district, entre 2004 et 2011. La loi confiait alors les questions au juge. J’ai été formé pendant trois jours. Je trouve juste que des personnes formées le fassent désormais, et je l’ai dit lors de la réforme.',
    ],
    [
      ['JDG-SPEC', 'JDG-IND'],
      'Safeguarding the rights of the accused. I have acquitted in about one case in nine. In the surveillance appeal of 2022 the police had told the judge that no other means was available. A telephone directory was. The reasons run to four pages, and the service has changed its form.',
      'Garantie des droits de l’accusé. J’ai acquitté dans une affaire sur neuf environ. Dans l’appel de 2022 sur une surveillance, la police avait affirmé au juge qu’aucun autre moyen n’existait. Il y avait un annuaire. Les motifs tiennent en quatre pages, et le service a changé son formulaire.',
    ],
    [
      ['JDG-IND', 'JDG-CHAR'],
      'How would you answer pressure or threats? By doing the next thing on the list. In 2018 our building received letters for some weeks. We told the parties and the witnesses’ unit, moved two hearings to the morning and read judgment on the day announced. I was less calm than this sounds.',
      'Comment réagiriez-vous à des pressions ou à des menaces ? En passant au point suivant de la liste. En 2018, notre bâtiment a reçu des lettres pendant quelques semaines. Nous avons averti les parties et l’unité des témoins, déplacé deux audiences au matin et lu le jugement au jour annoncé. J’étais moins calme qu’il n’y paraît.',
    ],
    [
      ['JDG-LIST'],
      'Your legal system and work outside it. I was trained in a civil law system with juries and have worked for six years in one that mixes the two traditions. The difference I feel most is who asks the first question. I have learnt to wait.',
      'Votre système juridique et votre travail hors de celui-ci. J’ai été formé dans un système de droit civil avec jurés et j’ai travaillé six ans dans un système mêlant les deux traditions. La différence que je ressens le plus est de savoir qui pose la première question. J’ai appris à attendre.',
    ],
    [
      ['JDG-COLL'],
      'How have you dealt with misconduct by someone you supervised? A law clerk published a comment on a pending case under another name. I learnt of it from a lawyer. I spoke to the clerk, told the parties and the president of the court, and the clerk worked on civil cases for a year. He is a good judge today.',
      'Comment avez-vous traité la faute d’une personne que vous encadriez ? Un assistant avait publié sous un autre nom un commentaire sur une affaire en cours. Je l’ai appris d’un avocat. J’en ai parlé à l’assistant, averti les parties et le président, et il a travaillé un an au civil. C’est aujourd’hui un bon juge.',
    ],
    [
      ['JDG-LANG'],
      'Languages. English: I draft judgments in it and hear evidence in it. French: I read judgments with a dictionary within reach and follow a hearing when people speak one at a time. I mean to reach a working level before the term begins.',
      'Langues. Anglais : j’y rédige des jugements et j’y entends des témoins. Français : je lis des arrêts, un dictionnaire à portée de main, et je suis une audience quand on parle l’un après l’autre. Je compte atteindre un niveau de travail avant le début du mandat.',
    ],
  ]),
  references('en', 30, [
    [
      ['JDG-COLL', 'JDG-TRIAL'],
      'From the head of the interpreters’ unit: We had asked for the thirty-minute rule for years. He brought it in on his first day and was himself the first to be stopped by a raised hand. He thanked the interpreter and began the sentence again.',
      'De la cheffe de l’unité d’interprétation : Nous demandions la règle des trente minutes depuis des années. Il l’a instaurée dès son premier jour et a été le premier qu’une main levée a interrompu. Il a remercié l’interprète et repris sa phrase.',
    ],
    [
      ['JDG-COLL'],
      'From a former legal officer: He expects a note by Friday noon and reads it by Friday night. In my first winter I found this hard and told him. He moved the day to Monday for the whole team and did not say on whose account.',
      'D’une ancienne juriste : Il attend une note pour vendredi midi et la lit vendredi soir. Mon premier hiver, j’ai trouvé cela difficile et le lui ai dit. Il a déplacé l’échéance au lundi pour toute l’équipe, sans dire à cause de qui.',
    ],
    [
      ['JDG-IND', 'JDG-TRIAL'],
      'From defence counsel for accused C: He acquitted my client of the gravest charge and convicted him of another. I thought the first right and the second wrong, and I still do. I could not have asked for a fairer hearing on either.',
      'De l’avocat de l’accusé C : Il a acquitté mon client du chef le plus grave et l’a condamné pour un autre. J’ai trouvé la première décision juste et la seconde erronée, et je le pense encore. Je n’aurais pu souhaiter audience plus équitable sur l’une ou l’autre.',
    ],
    [
      ['JDG-SPEC'],
      'From counsel for a group of victims: Our clients were disappointed that the charge was never widened. The judgment says in plain words that this was not theirs to mend. He received them after the judgment, with both parties’ consent, and explained it for an hour.',
      'De l’avocate d’un groupe de victimes : Nos clientes ont été déçues que l’accusation ne soit jamais élargie. Le jugement dit en termes clairs qu’il ne leur appartenait pas d’y remédier. Il les a reçues après le jugement, avec l’accord des deux parties, et l’a expliqué pendant une heure.',
    ],
    [
      ['JDG-CHAR'],
      'From a president of the court of appeal: When a parking fine of his came before our court by mistake, he paid it, told me, and asked that the file stay where any clerk could find it.',
      'D’un président de la cour d’appel : Quand une de ses contraventions de stationnement est arrivée par erreur devant notre cour, il l’a payée, m’en a informé et a demandé que le dossier reste là où tout greffier pourrait le trouver.',
    ],
  ]),
  interview('en', 12, [
    [
      ['JDG-TRIAL'],
      'Question: Is fourteen months not simply a smaller number? Answer: It would be, if we had cut witnesses. We cut repetition. Of 118 announced, 71 were heard, and for the others both sides signed what they would have said. Nobody lost a witness they asked for twice.',
      'Question : Quatorze mois, n’est-ce pas seulement un chiffre plus petit ? Réponse : Ce le serait si nous avions supprimé des témoins. Nous avons supprimé des répétitions. Sur 118 annoncés, 71 ont été entendus, et pour les autres les deux parties ont signé ce qu’ils auraient dit. Personne n’a perdu un témoin demandé deux fois.',
    ],
    [
      ['JDG-SPEC', 'JDG-LIST'],
      'Question: You wrote that you regretted the narrow charge about the school. What would you do at the Court? Answer: Ask earlier. We asked after the women had testified. The question could have been put when the statements were disclosed, eight months before. I have changed the form in the manual accordingly.',
      'Question : Vous avez écrit regretter la qualification étroite des faits de l’école. Que feriez-vous à la Cour ? Réponse : Poser la question plus tôt. Nous l’avons posée après le témoignage des femmes. Elle pouvait l’être à la communication des dépositions, huit mois avant. J’ai modifié en ce sens le formulaire du manuel.',
    ],
    [
      ['JDG-SPEC'],
      'Question: And reparations? Answer: I have no experience of ordering them, and it would be wrong to pretend. I have read the Court’s orders. What strikes me is the time between the order and the first payment. I should want to learn from those who have paid.',
      'Question : Et les réparations ? Réponse : Je n’ai aucune expérience en la matière, et il serait faux de prétendre le contraire. J’ai lu les ordonnances de la Cour. Ce qui me frappe, c’est le temps entre l’ordonnance et le premier versement. Je voudrais apprendre de ceux qui ont versé.',
    ],
    [
      ['JDG-IND'],
      'Question: You sat for six years with judges who are now in many places. How would you handle that? Answer: I have sent the panel a list of eleven names. With two of them I talk about cases, in general terms. I would stop that on the day of the election, and tell them why.',
      'Question : Vous avez siégé six ans avec des juges aujourd’hui dispersés. Comment vous y prendrez-vous ? Réponse : J’ai transmis au panel une liste de onze noms. Avec deux d’entre eux, je parle d’affaires, en termes généraux. J’y mettrais fin le jour de l’élection, et je leur dirais pourquoi.',
    ],
    [
      ['JDG-LANG'],
      'Question, in French: What are the three stages of disclosure in your plan? The candidate answered in French, slowly, with the right terms for certificate and explanation, and asked for the word for “to surface”. The remainder of the interview was in English.',
      'Question, en français : Quelles sont les trois étapes de la communication des pièces dans votre plan ? Le candidat a répondu en français, lentement, avec les termes justes pour attestation et explication, et a demandé comment traduire « to surface ». Le reste de l’entretien s’est tenu en anglais.',
    ],
    [
      ['JDG-COLL', 'JDG-CHAR'],
      'Question: What did you learn from the complaint of 2013? Answer: That a joke from the bench is heard by someone who cannot answer it. I have not made one since, and the hearings are no less cheerful: counsel make them now.',
      'Question : Qu’avez-vous retenu de la plainte de 2013 ? Réponse : Qu’une plaisanterie du juge s’adresse à quelqu’un qui ne peut y répondre. Je n’en ai plus fait, et les audiences n’en sont pas moins gaies : ce sont les avocats qui en font.',
    ],
    [
      ['JDG-ELIG'],
      'Question: Do you commit to stay for the whole term? Answer: Yes. My court has released me for nine years, in writing, from the first day. I have no other office and shall seek none.',
      'Question : Vous engagez-vous à accomplir tout le mandat ? Réponse : Oui. Ma cour m’a libéré pour neuf ans, par écrit, dès le premier jour. Je n’ai pas d’autre fonction et n’en solliciterai aucune.',
    ],
  ]),
];
