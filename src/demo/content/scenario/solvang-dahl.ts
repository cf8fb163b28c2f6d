import { CHARACTER_SPREAD, levels } from '../quality';
import type { DemoScenario } from '../scenario-types';
import { fromEnglish } from '../text';

export const solvangDahl: DemoScenario = {
  slug: 'solvang-dahl',
  shows: ['recused', 'deliberation'],
  phase: 'deliberation',
  quality: {
    seed: 10001,
    base: levels(3.9, 4.2, 4.4, 4.4, 4.0, 3.4, 3.7, 4.0),
    spread: 1.3,
    spreadOf: CHARACTER_SPREAD,
  },
  recusals: [
    {
      member: 'lindqvist-moreau',
      category: 'professional',
      day: -50,
      reason: fromEnglish(
        'I sat with the candidate in the same war crimes chamber until 2021. We decided two appeals together and still write to each other.',
        'J’ai siégé avec le candidat dans la même chambre pour les crimes de guerre jusqu’en 2021. Nous avons tranché deux appels ensemble et nous nous écrivons encore.',
      ),
    },
  ],
  progress: {
    'mokoena-brandt': { state: 'submitted' },
    'quintrel-larranaga': { state: 'submitted' },
    'ben-mlouka': { state: 'draft', scored: 6 },
    dioumassy: { state: 'submitted' },
    ilves: { state: 'submitted' },
    minegishi: { state: 'submitted' },
    'sobieraj-lange': { state: 'submitted' },
    'tregarthen-oakes': { state: 'not_started' },
  },
  proposals: [],
};
