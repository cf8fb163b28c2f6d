import { CHARACTER_SPREAD, levels } from '../quality';
import type { DemoScenario } from '../scenario-types';

const WAITING = { state: 'not_started' } as const;

export const faaolesa: DemoScenario = {
  slug: 'faaolesa',
  shows: ['not_started'],
  phase: 'open',
  quality: {
    seed: 4000,
    base: levels(3.7, 3.5, 3.4, 3.0, 3.8, 4.2, 3.5, 3.5),
    spread: 1.2,
    spreadOf: CHARACTER_SPREAD,
    missing: { 'JDG-TRIAL': 0.4, 'JDG-COLL': 0.5 },
  },
  recusals: [],
  progress: {
    'mokoena-brandt': WAITING,
    'quintrel-larranaga': WAITING,
    'ben-mlouka': WAITING,
    dioumassy: WAITING,
    ilves: WAITING,
    'lindqvist-moreau': WAITING,
    minegishi: WAITING,
    'sobieraj-lange': WAITING,
    'tregarthen-oakes': WAITING,
  },
  proposals: [],
};
