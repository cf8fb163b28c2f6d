import { adeyinkaCole } from './scenario/adeyinka-cole';
import { alencastroViana } from './scenario/alencastro-viana';
import { asanteMensimah } from './scenario/asante-mensimah';
import { faaolesa } from './scenario/faaolesa';
import { hanSeoYeon } from './scenario/han-seo-yeon';
import { petrovacki } from './scenario/petrovacki';
import { quirogaPaz } from './scenario/quiroga-paz';
import { rahimzoda } from './scenario/rahimzoda';
import { rakotozafy } from './scenario/rakotozafy';
import { solvangDahl } from './scenario/solvang-dahl';
import { vermeulenRoche } from './scenario/vermeulen-roche';
import { wieliczko } from './scenario/wieliczko';
import type { DemoScenario, Progress } from './scenario-types';
import { MEMBER_KEYS } from './types';
import type { MemberKey } from './types';

/** How far each candidate's review has come on the day the database is made; same order as the candidates. */
export const SCENARIO: readonly DemoScenario[] = [
  adeyinkaCole,
  alencastroViana,
  asanteMensimah,
  faaolesa,
  hanSeoYeon,
  petrovacki,
  quirogaPaz,
  rahimzoda,
  rakotozafy,
  solvangDahl,
  vermeulenRoche,
  wieliczko,
];

/** Members who have not stepped aside from this candidate, in panel order. */
export function membersTakingPart(scenario: DemoScenario): MemberKey[] {
  const aside = new Set(scenario.recusals.map(({ member }) => member));
  return MEMBER_KEYS.filter((member) => !aside.has(member));
}

/** How far a member has come; whoever is not named has submitted. */
export function progressOf(scenario: DemoScenario, member: MemberKey): Progress {
  return scenario.progress?.[member] ?? { state: 'submitted' };
}
