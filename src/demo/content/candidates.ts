import { adeyinkaCole } from './candidates/adeyinka-cole';
import { alencastroViana } from './candidates/alencastro-viana';
import { asanteMensimah } from './candidates/asante-mensimah';
import { faaolesa } from './candidates/faaolesa';
import { hanSeoYeon } from './candidates/han-seo-yeon';
import { petrovacki } from './candidates/petrovacki';
import { quirogaPaz } from './candidates/quiroga-paz';
import { rahimzoda } from './candidates/rahimzoda';
import { rakotozafy } from './candidates/rakotozafy';
import { solvangDahl } from './candidates/solvang-dahl';
import { vermeulenRoche } from './candidates/vermeulen-roche';
import { wieliczko } from './candidates/wieliczko';
import type { DemoCandidate } from './types';

/** The twelve invented candidates, in alphabetical order. */
export const CANDIDATES: readonly DemoCandidate[] = [
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
