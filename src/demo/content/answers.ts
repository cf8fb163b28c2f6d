import type { Answer } from '../../questionnaires';
import { CANDIDATES } from './candidates';
import type { CandidateSlug, DemoCandidate } from './types';

/** What a candidate answers; parts that are left out are empty. */
export type DemoAnswer = Partial<Answer>;

/** Days, from today, on which a candidate wrote and submitted; a candidate without `submitted` is still writing. */
export interface DemoAnswering {
  slug: CandidateSlug;
  written: number;
  submitted: number | null;
  /** Staff gave this one more time. */
  moreTimeUntil?: number;
  answers: Readonly<Record<string, DemoAnswer>>;
}

type Levels = readonly [language: string, ...levels: [string, string, string, string]];

/** The words of a dossier's extracts stand in the questionnaire too, without the question that the extract repeats. */
function ownWords(slug: CandidateSlug, number: number): DemoAnswer {
  const passages = CANDIDATES.find((one) => one.slug === slug)?.documents.find(
    ({ key }) => key === 'answers',
  )?.passages;
  const said = passages?.[number - 1]?.text;
  const text = said?.texts[said.original] ?? '';
  return { text: withoutQuestion(text) };
}

/** An extract begins with the question that it answers. */
export const withoutQuestion = (text = ''): string => text.replace(/^[^.?]{5,90}[?.]\s+(?=\S)/u, '');

/** What every candidate can say at once, from the facts of the nomination. */
function formal({ name, nationality, nominatingState, list, nomination }: DemoCandidate): Record<string, DemoAnswer> {
  return {
    J01: { text: name.display },
    J32: { rows: [{ country: nationality }] },
    J33: { text: nationality },
    J02: { text: nominatingState },
    J03: { chosen: [list] },
    J05: { chosen: [nomination.route === 'icj_procedure' ? 'icj' : 'highest'] },
    J34: { chosen: ['yes'] },
    J37: { chosen: ['no'] },
    J24: { chosen: ['no'] },
    J26: { chosen: ['no'] },
    J28: { chosen: ['no'] },
    J35: { chosen: ['yes'] },
    J36: { chosen: ['yes'] },
  };
}

const spoken = (...rows: Levels[]): DemoAnswer => ({
  rows: rows.map(([language, reading, listening, speaking, drafting]) => ({
    language,
    reading,
    listening,
    speaking,
    drafting,
  })),
});

const PREFERS_NOT: DemoAnswer = { declined: true };

function answering(
  slug: CandidateSlug,
  days: Pick<DemoAnswering, 'written' | 'submitted' | 'moreTimeUntil'>,
  answers: Record<string, DemoAnswer>,
): DemoAnswering {
  const candidate = CANDIDATES.find((one) => one.slug === slug);
  return { slug, ...days, answers: { ...(candidate ? formal(candidate) : {}), ...answers } };
}

/** Four who answered, one in part, and one who is still writing. Everybody else has not begun. */
export const ANSWERING: readonly DemoAnswering[] = [
  answering(
    'adeyinka-cole',
    { written: -58, submitted: -57 },
    {
      J04: ownWords('adeyinka-cole', 3),
      J20: ownWords('adeyinka-cole', 4),
      J17: ownWords('adeyinka-cole', 5),
      J21: ownWords('adeyinka-cole', 6),
      J22: ownWords('adeyinka-cole', 1),
      J16: ownWords('adeyinka-cole', 2),
      J27: spoken(['en', 'native', 'native', 'native', 'native'], ['fr', 'B2', 'B2', 'B1', 'B1']),
    },
  ),
  answering(
    'rakotozafy',
    { written: -50, submitted: -49 },
    {
      J16: ownWords('rakotozafy', 4),
      J20: ownWords('rakotozafy', 5),
      J21: ownWords('rakotozafy', 6),
      J22: ownWords('rakotozafy', 1),
      J37: { chosen: ['yes'] },
      J23: {
        rows: [{ post: 'Conseiller juridique du ministre', body: 'Ministère de la Justice', from: '1999', to: '2001' }],
      },
      J27: spoken(['en', 'B2', 'B2', 'B1', 'B1'], ['fr', 'native', 'native', 'native', 'native']),
    },
  ),
  answering(
    'solvang-dahl',
    { written: -56, submitted: -55 },
    {
      J11: ownWords('solvang-dahl', 1),
      J17: ownWords('solvang-dahl', 3),
      J19: ownWords('solvang-dahl', 4),
      J22: ownWords('solvang-dahl', 5),
      J15: { chosen: ['civil', 'mixed'], ...ownWords('solvang-dahl', 6) },
      J29: ownWords('solvang-dahl', 7),
      J27: spoken(['en', 'C2', 'C2', 'C1', 'C1'], ['fr', 'B1', 'B1', 'A2', 'A2']),
    },
  ),
  answering(
    'asante-mensimah',
    { written: -52, submitted: -51 },
    {
      J04: ownWords('asante-mensimah', 1),
      J07: ownWords('asante-mensimah', 8),
      J11: ownWords('asante-mensimah', 2),
      J16: ownWords('asante-mensimah', 3),
      J17: ownWords('asante-mensimah', 4),
      J21: ownWords('asante-mensimah', 6),
      J22: ownWords('asante-mensimah', 5),
      J25: { chosen: ['yes'], ...ownWords('asante-mensimah', 7) },
      J27: spoken(['en', 'C2', 'C2', 'C2', 'C1'], ['fr', 'C1', 'C1', 'C1', 'B2']),
    },
  ),
  answering(
    'wieliczko',
    { written: -47, submitted: -46 },
    {
      J09: {
        rows: [
          { post: 'Judge, economic division', institution: 'Regional court', country: 'POL', from: '2010' },
          { post: 'Advocate', institution: 'Bar of Kraków', country: 'POL', from: '1995', to: '2010' },
        ],
      },
      J15: {
        chosen: ['civil'],
        text: 'Civil law all my life; the two arbitrations were under public international law.',
      },
      J17: { text: 'None. I took a two-day course on the treatment of vulnerable parties in 2019.' },
      J19: PREFERS_NOT,
      J22: {
        text: 'By writing it down and sending a copy to both parties. In 2014, while a competition case was heard, an official asked the court president for my draft before it was read in open court. I answered the same day that it was available to nobody outside the chamber.',
      },
      J27: spoken(['en', 'C1', 'C1', 'C1', 'C1'], ['fr', 'A2', 'A1', 'A1', 'A1'], ['Deutsch', 'B2', 'B2', 'B2', 'B1']),
    },
  ),
  answering(
    'petrovacki',
    { written: -47, submitted: -46 },
    {
      J29: {
        text: 'I never had anybody under me long enough for the question to arise. I would ask, write down, and tell.',
      },
      J27: spoken(['en', 'C1', 'C1', 'B2', 'B2']),
    },
  ),
  answering(
    'faaolesa',
    { written: -46, submitted: null, moreTimeUntil: 14 },
    { J07: { text: 'I have not found the right words for this yet.' }, J36: { chosen: [] } },
  ),
];
