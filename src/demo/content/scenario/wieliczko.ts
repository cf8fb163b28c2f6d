import { CHARACTER_SPREAD, levels } from '../quality';
import type { DemoScenario } from '../scenario-types';
import { fromEnglish } from '../text';

export const wieliczko: DemoScenario = {
  slug: 'wieliczko',
  shows: ['withdrawn', 'recused'],
  phase: 'open',
  quality: {
    seed: 12000,
    base: levels(3.7, 4.0, 3.8, 2.9, 4.0, 2.5, 3.9, 3.6),
    spread: 1.2,
    spreadOf: CHARACTER_SPREAD,
  },
  recusals: [
    {
      member: 'sobieraj-lange',
      category: 'nationality',
      day: -55,
      reason: fromEnglish(
        'The candidate and I are nationals of the same State.',
        'Le candidat et moi sommes ressortissants du même État.',
      ),
    },
  ],
  progress: {
    'mokoena-brandt': { state: 'not_started' },
    'quintrel-larranaga': { state: 'submitted' },
    'ben-mlouka': { state: 'not_started' },
    dioumassy: { state: 'draft', scored: 4 },
    ilves: { state: 'submitted' },
    'lindqvist-moreau': { state: 'draft', scored: 7 },
    minegishi: { state: 'draft', scored: 2 },
    'tregarthen-oakes': { state: 'submitted' },
  },
  proposals: [],
  withdrawal: {
    by: 'candidate',
    day: -5,
    notice: fromEnglish(
      'Tomasz Wieliczko withdrew for reasons of health, and the nominating State confirmed it. The panel had not finished its work and publishes no assessment. The facts on this page stay.',
      'Tomasz Wieliczko s’est retiré pour raisons de santé, ce que l’État qui le présentait a confirmé. Le panel n’avait pas achevé ses travaux et ne publie pas d’évaluation. Les faits indiqués sur cette page y demeurent.',
    ),
  },
};
