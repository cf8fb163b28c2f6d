import { answers, curriculum, interview, references, statement } from '../dossier';
import { fromEnglish, passages } from '../text';
import type { DemoDocument } from '../types';
import { orders } from './adeyinka-cole-orders';

const judgment: DemoDocument = {
  key: 'judgment-2021',
  kind: 'judgment',
  title: fromEnglish('Appeal judgment of 2021, extracts', 'Arrêt d’appel de 2021, extraits'),
  source: fromEnglish(
    'Sent by the candidate; names replaced by letters',
    'Transmis par la candidate ; noms remplacés par des lettres',
  ),
  dated: { on: '2021-06-17' },
  visibility: 'published',
  passages: passages('en', [
    [
      ['JDG-LIST'],
      'The first ground of appeal is that the trial judge convicted the appellant for what others did. The appellant was the quartermaster of an armed group. He issued fuel, boots and ammunition. He was never seen at any of the three villages.',
      'Le premier moyen d’appel est que le juge de première instance aurait condamné l’appelant pour ce que d’autres ont fait. L’appelant était l’intendant d’un groupe armé. Il distribuait du carburant, des bottes et des munitions. On ne l’a vu dans aucun des trois villages.',
    ],
    [
      ['JDG-LIST'],
      'A person who supplies the means of a crime is answerable for it if he knew what the means were for and if the supply had a substantial effect. Both must be proved. Neither may be inferred from the uniform he wore.',
      'Celui qui fournit les moyens d’un crime en répond s’il savait à quoi ces moyens serviraient et si la fourniture a eu un effet substantiel. L’un et l’autre doivent être prouvés. Ni l’un ni l’autre ne se déduit de l’uniforme porté.',
    ],
    [
      ['JDG-LIST', 'JDG-TRIAL'],
      'The trial judge found knowledge in a single radio message. I have listened to the recording, as the parties invited us to do. The words are clear, but the speaker is not identified, and the voice expert spoke of a possibility. On that message alone the finding cannot stand.',
      'Le premier juge a trouvé la connaissance dans un seul message radio. J’ai écouté l’enregistrement, comme les parties nous y invitaient. Les mots sont clairs, mais le locuteur n’est pas identifié, et l’expert en voix a parlé d’une possibilité. Sur ce seul message, la constatation ne peut tenir.',
    ],
    [
      ['JDG-LIST'],
      'It stands on other ground. The stores ledger shows that issues of fuel doubled in the week before each attack and returned to the usual level in the week after. The appellant kept that ledger in his own hand. He offered an explanation for the first week and none for the other two.',
      'Elle tient sur un autre fondement. Le registre du magasin montre que les sorties de carburant doublaient la semaine précédant chaque attaque et revenaient au niveau habituel la semaine suivante. L’appelant tenait ce registre de sa main. Il a donné une explication pour la première semaine et aucune pour les deux autres.',
    ],
    [
      ['JDG-IND', 'JDG-TRIAL'],
      'The second ground concerns two witnesses heard without the appellant’s counsel, who had been delayed by a roadblock set up by the security services. The State says that nothing turned on this. That is not the test. The hearing should have waited a day. I would exclude both statements.',
      'Le deuxième moyen concerne deux témoins entendus sans le conseil de l’appelant, retardé par un barrage des services de sécurité. L’État soutient que cela n’a rien changé. Là n’est pas le critère. L’audience aurait dû attendre un jour. J’écarterais les deux dépositions.',
    ],
    [
      ['JDG-SPEC'],
      'The third ground is that the sentence gave too much weight to the evidence of Witness M, who was eleven at the time. A child’s account is not weaker because it is a child’s. It is to be weighed with regard to how it was taken, how often it was asked for, and by whom.',
      'Le troisième moyen est que la peine a donné trop de poids au témoignage du témoin M, âgé de onze ans à l’époque. Le récit d’un enfant n’est pas plus faible parce qu’il est celui d’un enfant. Il s’apprécie en tenant compte de la façon dont il a été recueilli, du nombre de fois où il a été demandé, et par qui.',
    ],
    [
      ['JDG-SPEC', 'JDG-TRIAL'],
      'Witness M was interviewed once, by a trained officer, with a recording. The questions were open. The account of the night is in the order in which a frightened person remembers, and not in the order of the charge. That speaks for it.',
      'Le témoin M a été entendu une fois, par un agent formé, avec enregistrement. Les questions étaient ouvertes. Le récit de la nuit suit l’ordre dans lequel une personne effrayée se souvient, et non celui de l’acte d’accusation. Cela plaide pour lui.',
    ],
    [
      ['JDG-COLL', 'JDG-LIST'],
      'My learned brother would allow the appeal on the first ground. I have learnt from his draft and have changed paragraphs 12 to 19 because of it. We still differ on the ledger. I set out his reading beside mine so that a higher court may choose.',
      'Mon éminent collègue accueillerait le premier moyen. Son projet m’a instruite, et j’ai modifié les paragraphes 12 à 19 en conséquence. Nous restons en désaccord sur le registre. J’expose sa lecture à côté de la mienne, afin qu’une juridiction supérieure puisse choisir.',
    ],
    [
      ['JDG-LANG', 'JDG-LIST'],
      'The appeal is allowed in part. The conviction on counts 1 and 3 is upheld; the conviction on count 2 rests on the two excluded statements and is set aside. The sentence is reduced from twenty-four to eighteen years, for the reasons in paragraphs 41 to 44.',
      'L’appel est accueilli en partie. La condamnation est confirmée pour les chefs 1 et 3 ; celle du chef 2, qui repose sur les deux dépositions écartées, est annulée. La peine est ramenée de vingt-quatre à dix-huit ans, pour les motifs des paragraphes 41 à 44.',
    ],
  ]),
};

export const documents: readonly DemoDocument[] = [
  statement('en', 131, [
    [
      ['JDG-ELIG'],
      'The Government nominates Ifeoma Adeyinka-Cole under article 36(4)(a)(i) of the Statute, for List A. She is a national of Sierra Leone and of no other State. She holds the qualifications required for appointment to the Supreme Court, as the attached certificate of the Judicial and Legal Service Commission shows.',
      'Le Gouvernement présente Ifeoma Adeyinka-Cole au titre de l’article 36, paragraphe 4 a) i), du Statut, pour la liste A. Elle est ressortissante de la Sierra Leone et d’aucun autre État. Elle remplit les conditions de nomination à la Cour suprême, comme le montre l’attestation jointe de la commission du service judiciaire.',
    ],
    [
      ['JDG-ELIG'],
      'The post was advertised for thirty days. Seven persons applied. Four were heard by a commission of five, of whom two were named by the Bar and one by the university. The commission gave written reasons for its choice, and they were published in the official gazette.',
      'Le poste a été annoncé pendant trente jours. Sept personnes ont postulé. Quatre ont été entendues par une commission de cinq membres, dont deux désignés par le barreau et un par l’université. La commission a motivé son choix par écrit, et ces motifs ont paru au journal officiel.',
    ],
    [
      ['JDG-LIST'],
      'From 2003 to 2014 the candidate was a trial lawyer and then a senior trial lawyer at a mixed criminal tribunal. She took part in four trials for crimes against humanity and war crimes, in two of them from the drafting of charges to the appeal. She led teams of up to nine lawyers.',
      'De 2003 à 2014, la candidate a été substitute, puis première substitute du procureur près un tribunal pénal mixte. Elle a pris part à quatre procès pour crimes contre l’humanité et crimes de guerre, dont deux de la rédaction des charges jusqu’à l’appel. Elle a dirigé des équipes comptant jusqu’à neuf juristes.',
    ],
    [
      ['JDG-SPEC', 'JDG-LIST'],
      'She led the evidence of 31 vulnerable witnesses, fourteen of whom had been children in armed groups. She drew up the protocol under which they met the courtroom, the lawyers and the support officer before they gave evidence. The tribunal’s report of 2013 describes this protocol as its standard practice.',
      'Elle a conduit l’interrogatoire de 31 témoins vulnérables, dont quatorze avaient été enfants dans des groupes armés. Elle a établi le protocole selon lequel ils découvraient la salle, les avocats et l’agent de soutien avant de déposer. Le rapport de 2013 du tribunal présente ce protocole comme sa pratique habituelle.',
    ],
    [
      ['JDG-TRIAL'],
      'As a High Court judge from 2014 to 2019 she tried 96 criminal cases. The longest, with eight accused, was heard over eleven months and decided five weeks after closing arguments. Of 41 appeals from her judgments, 34 were dismissed, five led to a change of sentence and two to a retrial.',
      'Comme juge à la Haute Cour, de 2014 à 2019, elle a jugé 96 affaires pénales. La plus longue, avec huit accusés, a duré onze mois et a été tranchée cinq semaines après les plaidoiries. Sur 41 appels formés contre ses jugements, 34 ont été rejetés, cinq ont modifié la peine et deux ont donné lieu à un nouveau procès.',
    ],
    [
      ['JDG-TRIAL', 'JDG-SPEC'],
      'In 2017 the Chief Justice asked her to write a practice direction on child witnesses. It limits the number of interviews, asks for a recording, and gives the presiding judge a list of matters to settle before the child enters the room. It has been in force in all courts since 2018.',
      'En 2017, le président de la Cour suprême lui a demandé de rédiger une instruction de procédure sur les enfants témoins. Elle limite le nombre d’auditions, exige un enregistrement et donne au président d’audience une liste de points à régler avant que l’enfant n’entre dans la salle. Elle est en vigueur dans toutes les juridictions depuis 2018.',
    ],
    [
      ['JDG-LIST'],
      'Since 2019 she has been a judge of the Court of Appeal. She has written 58 leading judgments, 33 of them in criminal matters. Three, on modes of liability, have been cited by courts in four other countries.',
      'Depuis 2019, elle est juge à la Cour d’appel. Elle a rédigé 58 arrêts principaux, dont 33 en matière pénale. Trois d’entre eux, sur les modes de responsabilité, ont été cités par des juridictions de quatre autres pays.',
    ],
    [
      ['JDG-IND'],
      'She dissented in two cases brought by the Government: in 2020 on the detention of demonstrators, and in 2022 on the disclosure of a security report. Both dissents are attached. She has never been a member of a political party.',
      'Elle a exprimé une opinion dissidente dans deux affaires engagées par le Gouvernement : en 2020 sur la détention de manifestants, en 2022 sur la communication d’un rapport de sécurité. Les deux opinions sont jointes. Elle n’a jamais été membre d’un parti politique.',
    ],
    [
      ['JDG-LANG'],
      'English is the language of her work. She followed courses in French from 2005 to 2009, spent eight months at a French-speaking appeal court in 2011 and reads filings in French without help.',
      'L’anglais est sa langue de travail. Elle a suivi des cours de français de 2005 à 2009, passé huit mois dans une cour d’appel francophone en 2011 et lit sans aide des écritures en français.',
    ],
    [
      ['JDG-CHAR', 'JDG-COLL'],
      'No disciplinary finding has been made against her. One complaint, by a litigant in 2016, concerned the length of a judgment; the commission dismissed it in the same year. She has supervised eleven law clerks, seven of whom are now magistrates.',
      'Aucune constatation disciplinaire n’a été faite à son sujet. Une plainte, formée par un justiciable en 2016, portait sur la longueur d’un jugement ; la commission l’a rejetée la même année. Elle a encadré onze assistants de justice, dont sept sont aujourd’hui magistrats.',
    ],
  ]),
  curriculum('en', 128, [
    [
      ['JDG-LIST'],
      '1998 to 2003: defence counsel in Freetown. 2003 to 2014: trial lawyer, then senior trial lawyer, at a mixed criminal tribunal. 2014 to 2019: judge of the High Court. Since 2019: judge of the Court of Appeal.',
      'De 1998 à 2003 : avocate de la défense à Freetown. De 2003 à 2014 : substitute, puis première substitute près un tribunal pénal mixte. De 2014 à 2019 : juge à la Haute Cour. Depuis 2019 : juge à la Cour d’appel.',
    ],
    [
      ['JDG-LIST', 'JDG-LANG'],
      'Articles: “The supplier’s knowledge” (2015) and “What command leaves behind” (2022). Manual: “Reasons for adjournment” (2019), used at the judicial training institute.',
      'Articles : « La connaissance du fournisseur » (2015) et « Ce que laisse le commandement » (2022). Manuel : « Motiver le renvoi » (2019), utilisé à l’institut de formation judiciaire.',
    ],
    [
      ['JDG-CHAR'],
      'Outside work: twelve hours of teaching a year at the judicial training institute, paid at the standard rate of the institute. The amounts for the last five years are listed in the declaration.',
      'Activité extérieure : douze heures d’enseignement par an à l’institut de formation judiciaire, rémunérées au tarif de l’institut. Les montants des cinq dernières années figurent dans la déclaration.',
    ],
    [
      ['JDG-COLL'],
      'Member of the committee that drew up the code of conduct for court staff, 2020. The code gives staff a person outside their own court to whom they can turn.',
      'Membre du comité qui a rédigé le code de conduite du personnel judiciaire, 2020. Ce code donne au personnel un interlocuteur extérieur à sa propre juridiction.',
    ],
  ]),
  judgment,
  answers('en', 57, [
    [
      ['JDG-IND', 'JDG-CHAR'],
      'How have you dealt with an attempt to influence a decision of yours? In 2016 a senior official telephoned my registry about the date of a hearing. I put the call on the record in open court, gave both sides a chance to respond, and kept the date. I have since asked that every such contact be written down by the registrar the same day.',
      'Comment avez-vous réagi à une tentative d’influencer l’une de vos décisions ? En 2016, un haut fonctionnaire a téléphoné à mon greffe au sujet d’une date d’audience. J’ai fait consigner l’appel à l’audience, permis aux deux parties de s’exprimer et maintenu la date. J’ai depuis demandé que le greffier note toute démarche de ce genre le jour même.',
    ],
    [
      ['JDG-SPEC', 'JDG-TRIAL'],
      'Describe a judgment you would now write differently. In my second year on the High Court I gave short reasons on sentence in a case with many victims. The sentence was upheld, but the families could not see how their evidence had counted. I now set out what each part of the evidence did and did not weigh.',
      'Décrivez un jugement que vous rédigeriez autrement aujourd’hui. Lors de ma deuxième année à la Haute Cour, j’ai motivé brièvement la peine dans une affaire comptant de nombreuses victimes. La peine a été confirmée, mais les familles ne pouvaient voir en quoi leurs témoignages avaient compté. J’indique désormais ce que chaque élément de preuve a pesé, ou non.',
    ],
    [
      ['JDG-LIST'],
      'Why List A? Because most of what I know I learnt in criminal courtrooms, from all three of its tables. I could perhaps have stood under List B on the strength of the tribunal years. I should not have felt at home in it.',
      'Pourquoi la liste A ? Parce que l’essentiel de ce que je sais, je l’ai appris dans les prétoires pénaux, à leurs trois tables. J’aurais peut-être pu me présenter sous la liste B, au titre des années passées au tribunal. Je ne m’y serais pas sentie chez moi.',
    ],
    [
      ['JDG-TRIAL'],
      'What would you change to make proceedings shorter? Three things that cost nothing. A list of what is agreed, read aloud on the first day. A reason for every adjournment, published. And a rule that a filing of more than ten pages begins with a page that a tired person can understand.',
      'Que changeriez-vous pour abréger les procédures ? Trois choses qui ne coûtent rien. Une liste de ce qui est admis, lue le premier jour. Un motif publié pour chaque renvoi. Et une règle : toute écriture de plus de dix pages commence par une page qu’une personne fatiguée peut comprendre.',
    ],
    [
      ['JDG-SPEC'],
      'Your work with child witnesses? The practice direction came from a mistake of mine. In 2009 I let a girl of ten be asked the same thing by three lawyers, because each had the right to ask. Each had the right, and together they had no answer. The direction gives the right to one of them, in turn.',
      'Votre travail avec des enfants témoins ? L’instruction de procédure est née d’une erreur de ma part. En 2009, j’ai laissé trois avocats poser la même question à une fillette de dix ans, parce que chacun en avait le droit. Chacun en avait le droit, et ensemble ils n’eurent pas de réponse. L’instruction donne ce droit à l’un d’eux, à tour de rôle.',
    ],
    [
      ['JDG-COLL'],
      'How do you work in a bench that disagrees? I ask what fact would change my colleague’s mind, and say which would change mine. Quite often it is the same fact. If it is not, at least we know that we differ about the law, and we can say so in fewer pages.',
      'Comment travaillez-vous au sein d’une formation divisée ? Je demande quel fait ferait changer d’avis mon collègue, et je dis lequel me ferait changer. C’est assez souvent le même. Sinon, nous savons au moins que nous divergeons en droit, et nous pouvons le dire en moins de pages.',
    ],
    [
      ['JDG-ELIG', 'JDG-IND'],
      'Has your State promised support in another election in exchange for votes for you? Not to my knowledge. I asked the Ministry this question in writing and attach its answer, which is no.',
      'Votre État a-t-il promis son soutien dans une autre élection en échange de voix en votre faveur ? Pas à ma connaissance. J’ai posé la question par écrit au ministère et je joins sa réponse, qui est non.',
    ],
  ]),
  references('en', 60, [
    [
      ['JDG-COLL', 'JDG-CHAR'],
      'From a former law clerk: In my second month I sent out an order with the wrong date, and a prisoner stayed a night too long. The judge went to the prison with me that morning, apologised in person and wrote to the Chief Justice that the fault was hers. She told me afterwards how to set up a check. It is still used.',
      'D’une ancienne assistante de justice : Lors de mon deuxième mois, j’ai expédié une ordonnance mal datée, et un détenu est resté une nuit de trop. Le matin même, la juge s’est rendue à la prison avec moi, s’est excusée en personne et a écrit au président de la Cour suprême que la faute était la sienne. Elle m’a ensuite appris à mettre en place un contrôle. Il est toujours utilisé.',
    ],
    [
      ['JDG-COLL', 'JDG-LIST'],
      'From a former head of section at the mixed tribunal: Nineteen nationalities worked on our largest case. She drafted in the open: every morning the current text lay on the table, with her own mistakes marked. People took to doing the same.',
      'D’un ancien chef de section au tribunal mixte : Dix-neuf nationalités travaillaient sur notre plus grande affaire. Elle rédigeait à découvert : chaque matin, le texte en cours était sur la table, avec ses propres erreurs signalées. Les autres se sont mis à faire de même.',
    ],
    [
      ['JDG-TRIAL', 'JDG-IND'],
      'From counsel who has appeared before her for the defence: I lost more often than I won. I always knew why on the day, and I never had to ask twice for time when my client needed it.',
      'D’un avocat qui a plaidé devant elle pour la défense : J’ai perdu plus souvent que je n’ai gagné. J’ai toujours su pourquoi le jour même, et je n’ai jamais dû demander deux fois du temps quand mon client en avait besoin.',
    ],
    [
      ['JDG-CHAR', 'JDG-IND'],
      'From the same: In 2016 an official telephoned the registry about the date of a hearing. She put the call on the record in open court the next morning and asked both of us what we wished to say. It was not comfortable for anyone. It did not happen again.',
      'Du même : En 2016, un agent public a téléphoné au greffe au sujet d’une date d’audience. Elle a fait état de cet appel à l’audience le lendemain matin et nous a demandé à tous deux nos observations. Ce ne fut agréable pour personne. Cela ne s’est pas reproduit.',
    ],
    [
      ['JDG-SPEC'],
      'From a support officer for witnesses: She asked me, not the lawyers, how long a child could sit. When I said forty minutes, the court rose after forty minutes, every time.',
      'D’une agente de soutien aux témoins : C’est à moi, et non aux avocats, qu’elle a demandé combien de temps un enfant pouvait rester assis. J’ai dit quarante minutes, et l’audience a été suspendue toutes les quarante minutes, chaque fois.',
    ],
  ]),
  interview('en', 44, [
    [
      ['JDG-IND'],
      'Question: The call of 2016 was put on the record. Were there others that were not? Answer: One, in 2015, from a lawyer I knew. I ended it and told his opponent. I did not write it down, and I should have. Since then the registrar notes every contact the same day.',
      'Question : L’appel de 2016 a été consigné. Y en a-t-il eu d’autres qui ne l’ont pas été ? Réponse : Un, en 2015, d’un avocat que je connaissais. J’y ai mis fin et j’en ai informé son adversaire. Je ne l’ai pas noté par écrit, et j’aurais dû. Depuis, le greffier note chaque démarche le jour même.',
    ],
    [
      ['JDG-TRIAL'],
      'Question: How would you keep a trial with four accused and two thousand participating victims within three years? Answer: Decide in the first month what is not in dispute, and print it. Hear experts once, for all accused. Give every adjournment a reason that can be read. Most delay has no author; I would like it to have one.',
      'Question : Comment tiendriez-vous en trois ans un procès de quatre accusés et deux mille victimes participantes ? Réponse : Arrêter dès le premier mois ce qui n’est pas contesté, et l’imprimer. Entendre les experts une seule fois, pour tous les accusés. Donner à chaque renvoi un motif lisible. La plupart des retards n’ont pas d’auteur ; je voudrais qu’ils en aient un.',
    ],
    [
      ['JDG-SPEC', 'JDG-TRIAL'],
      'Question: What do you do when a vulnerable witness stops speaking? Answer: I wait. Then I ask whether it is the question or the room. Often it is the room, and the room can be changed. If it is the question, counsel may find another. If it is neither, we stop, and silence is not held against anyone.',
      'Question : Que faites-vous quand un témoin vulnérable cesse de parler ? Réponse : J’attends. Puis je demande si c’est la question ou la salle. Souvent c’est la salle, et la salle peut changer. Si c’est la question, l’avocat peut en trouver une autre. Si ce n’est ni l’une ni l’autre, nous arrêtons, et le silence n’est retenu contre personne.',
    ],
    [
      ['JDG-LANG'],
      'The interview continued in French for fifteen minutes. Question: Summarise paragraph 41 of your judgment of 2021. Answer: I reduced the sentence because one of the three counts fell, but not by a third: the two others were the gravest. The summary was given without notes.',
      'L’entretien s’est poursuivi en français pendant quinze minutes. Question : Résumez le paragraphe 41 de votre arrêt de 2021. Réponse : J’ai réduit la peine parce que l’un des trois chefs tombait, mais pas d’un tiers : les deux autres étaient les plus graves. Le résumé a été donné sans notes.',
    ],
    [
      ['JDG-COLL'],
      'Question: A colleague’s draft is late and the accused is in custody. What do you do? Answer: I offer to write the facts while he writes the law. If that is refused, I tell the presiding judge, and I tell him that I have done so. The person in custody is waiting for all three of us.',
      'Question : Le projet d’un collègue est en retard et l’accusé est en détention. Que faites-vous ? Réponse : Je propose d’écrire les faits pendant qu’il écrit le droit. S’il refuse, j’en parle au président, et je lui dis que je l’ai fait. La personne détenue nous attend tous les trois.',
    ],
    [
      ['JDG-ELIG'],
      'Question: From what date can you serve full time? Answer: From the first day of the term. My pending judgments will be given before that, and the Chief Justice has confirmed it in writing.',
      'Question : À partir de quelle date pouvez-vous exercer à plein temps ? Réponse : Dès le premier jour du mandat. Mes arrêts en cours seront rendus avant, et le président de la Cour suprême l’a confirmé par écrit.',
    ],
  ]),
  orders,
];
