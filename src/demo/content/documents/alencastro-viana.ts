import { references, statement } from '../dossier';
import { fromEnglish, passages } from '../text';
import type { DemoDocument } from '../types';

const order: DemoDocument = {
  key: 'planning-order-2016',
  kind: 'orders',
  title: fromEnglish('Planning order of 2016, extracts', 'Ordonnance de planification de 2016, extraits'),
  source: fromEnglish(
    'Sent by the candidate; names replaced by letters',
    'Transmise par le candidat ; noms remplacés par des lettres',
  ),
  dated: { on: '2016-08-15' },
  visibility: 'published',
  passages: passages('en', [
    [
      ['JDG-TRIAL'],
      'There are seventeen accused and one table. The hearing will therefore follow the evidence and not the accused. In week 1 we hear about the accounts, in week 2 about the warehouses. Whoever is not concerned by a week may stay away, with leave, and loses nothing by it.',
      'Il y a dix-sept accusés et une seule table. Les débats suivront donc les preuves et non les accusés. La semaine 1 porte sur les comptes, la semaine 2 sur les entrepôts. Qui n’est pas concerné par une semaine peut s’absenter, avec autorisation, sans rien y perdre.',
    ],
    [
      ['JDG-TRIAL'],
      'Intercepted calls are put in evidence in one way only: the party that relies on a call files the recording, the full transcript and the two minutes before and after. Extracts without this context are returned.',
      'Les écoutes sont versées d’une seule façon : la partie qui invoque un appel dépose l’enregistrement, la transcription complète et les deux minutes qui précèdent et qui suivent. Les extraits sans ce contexte sont renvoyés.',
    ],
    [
      ['JDG-IND', 'JDG-LIST'],
      'Accused D has made an agreement with the prosecution. The agreement promises a sentence. A judge is not a party to promises. I read the agreement as a proposal, and I shall say in open court in what respects I do not follow it.',
      'L’accusé D a conclu un accord avec le parquet. Cet accord promet une peine. Un juge n’est pas partie aux promesses. Je lis l’accord comme une proposition et je dirai à l’audience en quoi je ne le suis pas.',
    ],
    [
      ['JDG-SPEC', 'JDG-TRIAL'],
      'Two of the witnesses are fourteen years old. They are heard by video link from the town where they live, in the afternoon, after school. Counsel send their questions to the interviewer in writing and may add to them after a pause.',
      'Deux témoins ont quatorze ans. Ils sont entendus par vidéo depuis la ville où ils vivent, l’après-midi, après l’école. Les avocats transmettent leurs questions par écrit à la personne qui mène l’audition et peuvent les compléter après une pause.',
    ],
    [
      ['JDG-TRIAL', 'JDG-COLL'],
      'The clerks of this court will not work on two Sundays in succession for this or any other case. The calendar has been made accordingly.',
      'Les greffiers de ce tribunal ne travailleront pas deux dimanches de suite, ni pour cette affaire ni pour une autre. Le calendrier a été établi en conséquence.',
    ],
  ]),
};

export const documents: readonly DemoDocument[] = [
  statement('en', 118, [
    [
      ['JDG-ELIG'],
      'The Government nominates Judge Rodrigo Alencastro Viana for List A under article 36(4)(a)(i). He meets the conditions for appointment to the superior courts. The call was published, and eleven judges applied. The shortlist of four was published with the reasons of the committee.',
      'Le Gouvernement présente le juge Rodrigo Alencastro Viana pour la liste A, au titre de l’article 36, paragraphe 4 a) i). Il remplit les conditions de nomination aux juridictions supérieures. L’appel a été publié et onze juges ont postulé. La liste restreinte de quatre noms a paru avec les motifs du comité.',
    ],
    [
      ['JDG-LIST'],
      'He was a public defender for six years and appeared in some 700 criminal cases. He then served as a federal judge of first instance for fourteen years, eleven of them in a criminal court, and has sat in the criminal division of a regional court since 2015.',
      'Il a été défenseur public pendant six ans, dans quelque 700 affaires pénales, puis juge fédéral de première instance pendant quatorze ans, dont onze au pénal. Il siège depuis 2015 à la chambre criminelle d’une cour régionale.',
    ],
    [
      ['JDG-TRIAL', 'JDG-LIST'],
      'He presided over four trials with more than ten accused each, on trafficking in persons and corruption. The longest took nine months. On appeal, sentences were changed in two of them; no conviction was set aside.',
      'Il a présidé quatre procès de plus de dix accusés chacun, pour traite des personnes et corruption. Le plus long a duré neuf mois. En appel, des peines ont été modifiées dans deux d’entre eux ; aucune condamnation n’a été annulée.',
    ],
    [
      ['JDG-IND'],
      'Five decisions against authorities of the State are attached. In one, of 2019, he ordered a ministry to hand over papers that it had declared lost; they were found within a week.',
      'Cinq décisions défavorables à des autorités de l’État sont jointes. Dans l’une, de 2019, il a ordonné à un ministère de remettre des documents déclarés perdus ; ils ont été retrouvés en une semaine.',
    ],
    [
      ['JDG-SPEC'],
      'From 2003 to 2011 he heard cases of violence against women at first instance. In 2008 he brought in the hearing of children by video link, which other courts of the region took over.',
      'De 2003 à 2011, il a jugé en première instance des affaires de violences faites aux femmes. En 2008, il a instauré l’audition des enfants par vidéo, reprise par d’autres juridictions de la région.',
    ],
    [
      ['JDG-LANG', 'JDG-CHAR'],
      'He wrote two articles in English and has lectured in English and Spanish. A disciplinary complaint of 2009, by a party who had lost, was closed without action; the decision is attached.',
      'Il a écrit deux articles en anglais et donné des conférences en anglais et en espagnol. Une plainte disciplinaire de 2009, formée par une partie perdante, a été classée sans suite ; la décision est jointe.',
    ],
  ]),
  order,
  references('en', 58, [
    [
      ['JDG-COLL'],
      'From a former clerk: The last months of the big trial were hard, and we told him. He wrote to the president of the court for two more clerks, got one, and took over the filing himself on Fridays.',
      'D’une ancienne greffière : Les derniers mois du grand procès ont été durs, et nous le lui avons dit. Il a demandé par écrit deux greffiers de plus au président, en a obtenu un, et s’est chargé lui-même du classement le vendredi.',
    ],
    [
      ['JDG-IND', 'JDG-TRIAL'],
      'From a federal prosecutor: He returned our extracts eleven times. By the twelfth we had learnt to file the whole call. Our cases have been better for it.',
      'D’une procureure fédérale : Il nous a renvoyé nos extraits onze fois. À la douzième, nous avions appris à déposer l’appel entier. Nos dossiers y ont gagné.',
    ],
    [
      ['JDG-CHAR', 'JDG-COLL'],
      'From a judge of the same division: When he found that our own practice on detention hearings was later than the law allows, he published the figures under his own name first.',
      'D’un juge de la même chambre : Quand il a constaté que nos audiences de détention dépassaient le délai légal, il a d’abord publié ses propres chiffres, sous son nom.',
    ],
  ]),
];
