import { CHARACTER_SPREAD, levels } from '../quality';
import type { DemoScenario } from '../scenario-types';
import { fromEnglish } from '../text';
import { statements } from '../statements/vermeulen-roche';

export const vermeulenRoche: DemoScenario = {
  slug: 'vermeulen-roche',
  shows: ['reply'],
  phase: 'reply',
  quality: {
    seed: 11243,
    base: levels(3.8, 4.2, 4.5, 3.4, 4.1, 4.3, 4.6, 4.0),
    spread: 1.5,
    spreadOf: CHARACTER_SPREAD,
  },
  recusals: [],
  statements,
  errors: [
    {
      criterion: 'JDG-COLL',
      day: -3,
      language: 'fr',
      text: 'La division que je dirige compte seize nationalités, et non quatorze : deux collègues l’ont rejointe en mars.',
      answer: {
        day: -2,
        outcome: 'stands',
        text: 'Le nombre de quatorze est celui de votre dossier, arrêté au jour de la présentation. La présidence a pris note du changement ; le dossier portera votre courrier, et le passage est maintenu.',
      },
    },
    {
      criterion: 'JDG-SPEC',
      day: -1,
      language: 'fr',
      text: 'L’ouvrage sur les réparations collectives est cité dans deux arrêts et un jugement, non dans des jugements seulement.',
    },
  ],
  proposals: [
    {
      category: 'qualified',
      day: -5,
      outcome: 'adopted',
      reasons: fromEnglish(
        'The material shows every criterion. Competence for List B and languages are shown to a high degree, and expertise on reparations clearly. On courtroom and case management the material shows thirteen years of work for trial chambers and none on the bench.',
        'Le dossier établit chaque critère. La compétence pour la liste B et les langues le sont à un haut degré, l’expertise en matière de réparations nettement. Sur la conduite des débats, le dossier montre treize ans de travail pour des chambres de première instance et aucune expérience du siège.',
      ),
      differsBecause: fromEnglish(
        'Members’ scores indicated highly qualified, by five of nine. At the meeting the panel agreed how to read the criterion on courtroom management for a person who has drafted for chambers but not sat in one. On that common reading, six members held that the criterion is shown, but not clearly enough for the higher rating.',
        'Les notes des membres indiquaient « Haute qualification », à cinq contre quatre. En réunion, le panel s’est accordé sur la lecture du critère de conduite des débats pour une personne qui a rédigé pour des chambres sans y siéger. Selon cette lecture commune, six membres ont estimé que le critère est établi, mais pas assez nettement pour l’appréciation supérieure.',
      ),
      votes: {
        'mokoena-brandt': 'agree',
        'quintrel-larranaga': 'agree',
        'ben-mlouka': 'disagree',
        dioumassy: 'agree',
        ilves: 'agree',
        'lindqvist-moreau': 'agree',
        minegishi: 'abstain',
        'sobieraj-lange': 'disagree',
        'tregarthen-oakes': 'agree',
      },
    },
  ],
};
