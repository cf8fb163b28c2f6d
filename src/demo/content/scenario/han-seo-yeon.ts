import { CHARACTER_SPREAD, levels } from '../quality';
import type { DemoScenario } from '../scenario-types';
import { fromEnglish } from '../text';
import { statements } from '../statements/han-seo-yeon';

export const hanSeoYeon: DemoScenario = {
  slug: 'han-seo-yeon',
  shows: ['deliberation'],
  phase: 'deliberation',
  quality: {
    seed: 5012,
    base: levels(3.8, 4.1, 4.3, 4.2, 3.5, 3.9, 3.4, 3.9),
    spread: 1.3,
    spreadOf: { ...CHARACTER_SPREAD, 'JDG-IND': 3.4 },
  },
  recusals: [],
  statements,
  proposals: [
    {
      category: 'qualified',
      day: -2,
      outcome: 'open',
      reasons: fromEnglish(
        'The material shows every criterion, and competence for List A and courtroom management clearly. Members read the four years as research judge differently: some saw a post inside the court, others a post close to its administration. The meeting will take independence first.',
        'Le dossier établit chaque critère, et nettement la compétence pour la liste A et la conduite des débats. Les membres lisent différemment les quatre années passées comme juge rapporteuse : un poste au sein de la juridiction pour les uns, un poste proche de son administration pour les autres. La réunion commencera par l’indépendance.',
      ),
      votes: { dioumassy: 'agree', minegishi: 'agree', 'tregarthen-oakes': 'disagree' },
    },
  ],
};
