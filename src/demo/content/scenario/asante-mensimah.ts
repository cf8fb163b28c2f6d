import { CHARACTER_SPREAD, levels } from '../quality';
import type { DemoScenario } from '../scenario-types';

export const asanteMensimah: DemoScenario = {
  slug: 'asante-mensimah',
  shows: ['draft', 'submitted'],
  phase: 'open',
  quality: {
    seed: 3001,
    base: levels(3.9, 4.1, 4.3, 3.2, 4.1, 4.0, 4.2, 3.9),
    spread: 1.3,
    spreadOf: CHARACTER_SPREAD,
  },
  recusals: [],
  progress: {
    'mokoena-brandt': { state: 'not_started' },
    'quintrel-larranaga': { state: 'draft', scored: 2 },
    'ben-mlouka': { state: 'draft', scored: 5 },
    dioumassy: { state: 'not_started' },
    ilves: { state: 'submitted' },
    'lindqvist-moreau': { state: 'draft', scored: 3 },
    minegishi: { state: 'submitted' },
    'sobieraj-lange': { state: 'not_started' },
    'tregarthen-oakes': { state: 'draft', scored: 1 },
  },
  proposals: [],
};
