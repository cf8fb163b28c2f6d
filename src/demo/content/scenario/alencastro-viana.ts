import { CHARACTER_SPREAD, levels } from '../quality';
import type { DemoScenario } from '../scenario-types';
import { fromEnglish } from '../text';
import { statements } from '../statements/alencastro-viana';

export const alencastroViana: DemoScenario = {
  slug: 'alencastro-viana',
  shows: ['released', 'recused'],
  phase: 'released',
  quality: {
    seed: 2010,
    base: levels(3.8, 4.0, 4.2, 4.3, 4.0, 3.5, 3.7, 3.8),
    spread: 1.3,
    spreadOf: CHARACTER_SPREAD,
  },
  recusals: [
    {
      member: 'minegishi',
      category: 'professional',
      day: -56,
      reason: fromEnglish(
        'The candidate and I wrote a training manual on trafficking cases together in 2022, and I still receive questions about it.',
        'Le candidat et moi avons rédigé ensemble, en 2022, un manuel de formation sur la traite, et je reçois encore des questions à son sujet.',
      ),
    },
  ],
  statements,
  proposals: [
    {
      category: 'highly_qualified',
      day: -28,
      outcome: 'not_adopted',
      reasons: fromEnglish(
        'Four large trials, all upheld on the essential points, show courtroom management at the level of the Court’s own cases. Independence is shown by several decisions against State interests.',
        'Quatre grands procès, tous confirmés sur l’essentiel, montrent une conduite des débats à la hauteur des affaires de la Cour. L’indépendance ressort de plusieurs décisions contraires aux intérêts de l’État.',
      ),
      differsBecause: fromEnglish(
        'Members’ scores were evenly divided, and the rule then points to the more cautious rating. Half the members held that the record of trials should decide.',
        'Les notes des membres se partageaient à égalité, et la règle désigne alors l’appréciation la plus prudente. La moitié des membres estimait que les procès menés devaient l’emporter.',
      ),
      votes: {
        'mokoena-brandt': 'abstain',
        'quintrel-larranaga': 'disagree',
        'ben-mlouka': 'agree',
        dioumassy: 'disagree',
        ilves: 'agree',
        'lindqvist-moreau': 'agree',
        'sobieraj-lange': 'agree',
        'tregarthen-oakes': 'disagree',
      },
    },
    {
      category: 'qualified',
      day: -27,
      outcome: 'adopted',
      reasons: fromEnglish(
        'The material shows every criterion. Courtroom management and competence for List A are shown clearly. On victims and on violence against women or children the material shows case experience, but less of it, and most of it is more than ten years old.',
        'Le dossier établit chaque critère. La conduite des débats et la compétence pour la liste A le sont nettement. Sur les victimes et sur les violences faites aux femmes ou aux enfants, il montre une expérience réelle, mais plus limitée et, pour l’essentiel, vieille de plus de dix ans.',
      ),
      votes: {
        'mokoena-brandt': 'agree',
        'quintrel-larranaga': 'agree',
        'ben-mlouka': 'agree',
        dioumassy: 'agree',
        ilves: 'agree',
        'lindqvist-moreau': 'disagree',
        'sobieraj-lange': 'disagree',
        'tregarthen-oakes': 'agree',
      },
    },
  ],
};
