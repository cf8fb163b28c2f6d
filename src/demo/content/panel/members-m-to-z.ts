import { fromEnglish } from '../text';
import type { DemoMember } from '../types';

export const PANEL_M_TO_Z: readonly DemoMember[] = [
  {
    key: 'minegishi',
    name: 'Haruko Minegishi',
    email: 'h.minegishi@example.org',
    role: 'member',
    nationality: 'JPN',
    timeZone: 'Asia/Tokyo',
    language: 'en',
    background: fromEnglish('Prosecutor and trainer of judges', 'Procureure et formatrice de magistrats'),
    biography: fromEnglish(
      'Haruko Minegishi prosecuted serious crime for twenty-two years, first in regional offices and then as head of a unit for organised crime and trafficking. She spent three years on loan to an international investigation team. She has since directed courses for judges and prosecutors from eighteen Asian countries, with a focus on interviewing children and on digital evidence. She writes on how to judge the worth of expert reports. She works in Japanese and English.',
      'Haruko Minegishi a poursuivi la grande criminalité pendant vingt-deux ans, d’abord dans des parquets régionaux, puis à la tête d’une unité chargée de la criminalité organisée et de la traite. Elle a été détachée trois ans auprès d’une équipe internationale d’enquête. Elle dirige depuis des stages destinés aux juges et procureurs de dix-huit pays d’Asie, axés sur l’audition des enfants et la preuve numérique. Elle écrit sur l’appréciation des expertises. Elle travaille en japonais et en anglais.',
    ),
  },
  {
    key: 'mokoena-brandt',
    name: 'Thandeka Mokoena-Brandt',
    email: 't.mokoena-brandt@example.org',
    role: 'chair',
    nationality: 'ZAF',
    timeZone: 'Africa/Johannesburg',
    language: 'en',
    background: fromEnglish('Former president of a court of appeal', 'Ancienne présidente d’une cour d’appel'),
    biography: fromEnglish(
      'Thandeka Mokoena-Brandt chairs the panel. She sat as a judge for twenty-six years and presided over a court of appeal for the last seven. She brought in a public record of reasons for every adjournment, which cut the age of pending appeals by half. Before the bench she was an advocate in land and detention cases. She has served on three selection committees for international posts. She works in isiZulu, English and French.',
      'Thandeka Mokoena-Brandt préside le panel. Elle a siégé comme juge pendant vingt-six ans et présidé une cour d’appel les sept dernières années. Elle y a instauré un registre public des motifs de chaque renvoi, qui a réduit de moitié l’ancienneté des appels en attente. Avant d’être juge, elle plaidait dans des affaires foncières et de détention. Elle a siégé dans trois comités de sélection pour des postes internationaux. Elle travaille en zoulou, en anglais et en français.',
    ),
  },
  {
    key: 'quintrel-larranaga',
    name: 'Esteban Quintrel Larrañaga',
    email: 'e.quintrel-larranaga@example.org',
    role: 'deputy',
    nationality: 'CHL',
    timeZone: 'America/Santiago',
    language: 'en',
    background: fromEnglish(
      'Supreme court clerk and human rights lawyer',
      'Greffier en chef et juriste des droits humains',
    ),
    biography: fromEnglish(
      'Esteban Quintrel Larrañaga is deputy chair. He was chief legal clerk of a supreme court’s criminal division for eleven years, then a lawyer at a regional human rights court, where he prepared judgments on enforced disappearance and reparations. He directed a programme that put the case files of a military period in order and opened them to families. He has taught procedure in four countries. He works in Spanish, English and Portuguese, and reads French.',
      'Esteban Quintrel Larrañaga est vice-président du panel. Il a été pendant onze ans greffier en chef de la chambre criminelle d’une cour suprême, puis juriste auprès d’une cour régionale des droits de l’homme, où il a préparé des arrêts sur les disparitions forcées et les réparations. Il a dirigé un programme qui a classé les dossiers d’une période militaire et les a ouverts aux familles. Il a enseigné la procédure dans quatre pays. Il travaille en espagnol, en anglais et en portugais, et lit le français.',
    ),
  },
  {
    key: 'sobieraj-lange',
    name: 'Zbigniew Sobieraj-Lange',
    email: 'z.sobieraj-lange@example.org',
    role: 'member',
    nationality: 'POL',
    timeZone: 'Europe/Warsaw',
    language: 'en',
    background: fromEnglish('Constitutional lawyer', 'Constitutionnaliste'),
    biography: fromEnglish(
      'Zbigniew Sobieraj-Lange has worked on the independence of judges for most of his life: as counsel in disciplinary cases, as rapporteur of a European body on appointments to the bench, and as author of a comparative study of forty selection procedures. He led the legal department of an ombudsman’s office for eight years. He now teaches constitutional law and judicial ethics. He works in Polish, English and German, and reads French.',
      'Zbigniew Sobieraj-Lange a consacré l’essentiel de sa carrière à l’indépendance des juges : comme avocat dans des affaires disciplinaires, comme rapporteur d’un organe européen sur les nominations judiciaires, et comme auteur d’une étude comparée de quarante procédures de sélection. Il a dirigé pendant huit ans le service juridique d’un médiateur national. Il enseigne aujourd’hui le droit constitutionnel et la déontologie judiciaire. Il travaille en polonais, en anglais et en allemand, et lit le français.',
    ),
  },
  {
    key: 'tregarthen-oakes',
    name: 'Callum Tregarthen-Oakes',
    email: 'c.tregarthen-oakes@example.org',
    role: 'member',
    nationality: 'NZL',
    timeZone: 'Pacific/Auckland',
    language: 'en',
    background: fromEnglish('Counsel for victims and registry adviser', 'Conseil de victimes et conseiller de greffe'),
    biography: fromEnglish(
      'Callum Tregarthen-Oakes has represented groups of victims in three large trials, one of them with more than two thousand participants. Before that he ran the witness support unit of an international court’s registry for five years. He has drawn up forms and rules that let people take part in proceedings without a lawyer beside them at every step. At home he sits part-time on a tribunal for compensation claims. He works in English and French, and has some Māori and Khmer.',
      'Callum Tregarthen-Oakes a représenté des groupes de victimes dans trois grands procès, dont l’un comptait plus de deux mille participants. Auparavant, il a dirigé pendant cinq ans l’unité d’aide aux témoins du greffe d’une juridiction internationale. Il a conçu des formulaires et des règles qui permettent de participer à une procédure sans avoir un avocat à ses côtés à chaque étape. Dans son pays, il siège à temps partiel dans un tribunal d’indemnisation. Il travaille en anglais et en français, et a des notions de maori et de khmer.',
    ),
  },
];
