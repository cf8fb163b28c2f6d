import { fromEnglish, fromFrench } from '../text';
import type { DemoMember } from '../types';

export const PANEL_A_TO_L: readonly DemoMember[] = [
  {
    key: 'ben-mlouka',
    name: 'Farouk Ben Mlouka',
    email: 'f.ben-mlouka@example.org',
    role: 'member',
    nationality: 'TUN',
    timeZone: 'Africa/Tunis',
    language: 'fr',
    background: fromFrench('Investigating judge and court president', 'Juge d’instruction et président de juridiction'),
    biography: fromFrench(
      'Farouk Ben Mlouka sat as a judge for thirty-one years, twelve of them as an investigating judge and six as president of a court of first instance. He led the team that wrote his country’s bench book on evidence given by vulnerable witnesses. Since he left the bench he has trained judges in French-speaking Africa and reviewed draft codes of criminal procedure. He works in Arabic, French and English. He holds no public office.',
      'Farouk Ben Mlouka a été magistrat pendant trente et un ans, dont douze comme juge d’instruction et six à la présidence d’un tribunal de première instance. Il a dirigé l’équipe qui a rédigé le guide national sur le témoignage des personnes vulnérables. Depuis qu’il a quitté le siège, il forme des magistrats en Afrique francophone et relit des projets de code de procédure pénale. Il travaille en arabe, en français et en anglais. Il n’exerce aucune fonction publique.',
    ),
  },
  {
    key: 'dioumassy',
    name: 'Yacine Dioumassy',
    email: 'y.dioumassy@example.org',
    role: 'member',
    nationality: 'SEN',
    timeZone: 'Africa/Dakar',
    language: 'fr',
    background: fromFrench('Defence counsel', 'Avocate de la défense'),
    biography: fromFrench(
      'Yacine Dioumassy has practised criminal law for twenty-four years. She has defended accused persons before national courts and before two international tribunals, as co-counsel and then as lead counsel. She founded a legal aid bureau that now works in four prisons, and she teaches the law of evidence to young advocates. She has published on disclosure and on the cost of delay to detained persons. She works in French, English and Wolof. She has no client before the Court.',
      'Yacine Dioumassy exerce en droit pénal depuis vingt-quatre ans. Elle a défendu des accusés devant les juridictions nationales et devant deux tribunaux internationaux, comme coconseil puis comme conseil principal. Elle a fondé un bureau d’aide juridique, présent aujourd’hui dans quatre prisons, et enseigne le droit de la preuve aux jeunes avocats. Elle a publié sur la communication des pièces et sur ce que coûte la lenteur aux personnes détenues. Elle travaille en français, en anglais et en wolof. Elle n’a aucun client devant la Cour.',
    ),
  },
  {
    key: 'ilves',
    name: 'Marta Ilves',
    email: 'm.ilves@example.org',
    role: 'member',
    nationality: 'EST',
    timeZone: 'Europe/Tallinn',
    language: 'en',
    background: fromEnglish('Professor of international criminal law', 'Professeure de droit international pénal'),
    biography: fromEnglish(
      'Marta Ilves is professor of international criminal law. Before she joined the university she spent nine years in the legal support section of an international tribunal, where she drafted for three trial chambers. Her work deals with modes of liability and with the reasoning of judgments; her casebook is used in eleven countries. She has advised two parliaments on laws that carry the Rome Statute into national law. She works in Estonian, English, Russian and French.',
      'Marta Ilves est professeure de droit international pénal. Avant de rejoindre l’université, elle a travaillé neuf ans à la section d’appui juridique d’un tribunal international, où elle a rédigé pour trois chambres de première instance. Ses travaux portent sur les modes de responsabilité et sur la motivation des jugements ; son recueil de jurisprudence est utilisé dans onze pays. Elle a conseillé deux parlements sur la transposition du Statut de Rome. Elle travaille en estonien, en anglais, en russe et en français.',
    ),
  },
  {
    key: 'lindqvist-moreau',
    name: 'Astrid Lindqvist-Moreau',
    email: 'a.lindqvist-moreau@example.org',
    role: 'member',
    nationality: 'SWE',
    timeZone: 'Europe/Stockholm',
    language: 'en',
    background: fromEnglish('Appeal judge, mixed courts', 'Juge d’appel, juridictions mixtes'),
    biography: fromEnglish(
      'Astrid Lindqvist-Moreau was an appeal judge at home for sixteen years and an international judge in a mixed war crimes chamber until 2021. She sat in nine appeals on crimes against humanity and wrote the leading judgment in three. Earlier she was a public prosecutor in cases of violence against women. She now advises courts on how to plan long trials and teaches judgment writing. She works in Swedish, English and French, and reads German.',
      'Astrid Lindqvist-Moreau a été juge d’appel dans son pays pendant seize ans, puis juge internationale au sein d’une chambre mixte pour les crimes de guerre jusqu’en 2021. Elle a siégé dans neuf appels pour crimes contre l’humanité et rédigé l’arrêt principal dans trois d’entre eux. Auparavant, procureure, elle a traité des affaires de violences faites aux femmes. Elle conseille aujourd’hui des juridictions sur la conduite des longs procès et enseigne la rédaction des jugements. Elle travaille en suédois, en anglais et en français, et lit l’allemand.',
    ),
  },
];
