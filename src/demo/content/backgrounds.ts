import type { PostHeld, Work } from '../../elections';
import { inCurriculum, inStatement } from './facts';
import { fromEnglish } from './text';
import type { CandidateSlug, LocalizedText, MemberKey } from './types';

/* Posts and publications entry by entry: what the site compares when members declare conflicts. */

export interface DemoBackground {
  posts: readonly PostHeld[];
  works: readonly Work[];
  source: LocalizedText;
}

const CHAMBER = 'Mixed Chamber for War Crimes';
const SECRETARIAT = 'Pacific Islands Legal Secretariat';
const HEARING = 'Hearing children: two systems compared';
const byMember = fromEnglish('Stated by the member', 'Indiqué par le membre');

export const CANDIDATE_BACKGROUNDS: Partial<Record<CandidateSlug, DemoBackground>> = {
  faaolesa: {
    posts: [{ institution: SECRETARIAT, from: 2002, until: 2008, serviceOf: null }],
    works: [{ title: HEARING, year: 2019, authors: ['F. Ben Mlouka'] }],
    source: inStatement(2),
  },
  'solvang-dahl': {
    posts: [{ institution: CHAMBER, from: 2015, until: 2021, serviceOf: null }],
    works: [],
    source: inCurriculum(2),
  },
};

export const MEMBER_BACKGROUNDS: Partial<Record<MemberKey, DemoBackground>> = {
  'ben-mlouka': {
    posts: [{ institution: 'Tribunal de première instance de Sousse', from: 2005, until: 2011, serviceOf: 'TUN' }],
    works: [{ title: HEARING, year: 2019, authors: [] }],
    source: byMember,
  },
  'lindqvist-moreau': {
    posts: [{ institution: CHAMBER, from: 2014, until: 2021, serviceOf: null }],
    works: [],
    source: byMember,
  },
  'tregarthen-oakes': {
    posts: [{ institution: SECRETARIAT, from: 2004, until: 2006, serviceOf: null }],
    works: [],
    source: byMember,
  },
};
