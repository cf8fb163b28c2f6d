import { PANEL_A_TO_L } from './panel/members-a-to-l';
import { PANEL_M_TO_Z } from './panel/members-m-to-z';
import { fromEnglish } from './text';
import type { DemoMember, DemoStaff } from './types';

export const PANEL_NAME = fromEnglish('Panel for the election of six judges', 'Panel pour l’élection de six juges');

/** Nine independent members, by family name. The chair and the deputy are named by their role. */
export const PANEL: readonly DemoMember[] = [...PANEL_A_TO_L, ...PANEL_M_TO_Z];

/** Two members of the secretariat and two administrators: acts that take two people can be tried out in full. */
export const STAFF: readonly DemoStaff[] = [
  {
    key: 'baptiste',
    name: 'Nadège Baptiste',
    email: 'n.baptiste@example.org',
    role: 'secretariat',
    timeZone: 'Europe/Amsterdam',
    language: 'fr',
    post: fromEnglish('Head of the secretariat', 'Cheffe du secrétariat'),
  },
  {
    key: 'okereke',
    name: 'Tamsin Okereke',
    email: 't.okereke@example.org',
    role: 'secretariat',
    timeZone: 'Africa/Lagos',
    language: 'en',
    post: fromEnglish('Case officer, candidates and questionnaires', 'Chargée des candidatures et des questionnaires'),
  },
  {
    key: 'ferreyrolles',
    name: 'Ludovic Ferreyrolles',
    email: 'l.ferreyrolles@example.org',
    role: 'administrator',
    timeZone: 'Europe/Paris',
    language: 'fr',
    post: fromEnglish('Administrator of the platform', 'Administrateur de la plateforme'),
  },
  {
    key: 'venkatesan-holm',
    name: 'Priya Venkatesan-Holm',
    email: 'p.venkatesan-holm@example.org',
    role: 'administrator',
    timeZone: 'Europe/Copenhagen',
    language: 'en',
    post: fromEnglish('Administrator of the platform', 'Administratrice de la plateforme'),
  },
];
