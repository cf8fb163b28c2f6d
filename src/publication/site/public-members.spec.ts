import type { CandidacyRead } from '../../candidates';
import { localized } from '../../common/text/localized-text';
import { testWords } from '../../common/text/test-words';
import type { ElectionRead } from '../../elections';
import type { MemberRead, RecusalRead, ReviewRead } from '../../panel';
import { Phase, PHASES } from '../../policy';
import { panelPage } from '../pages/panel.page';
import { aSite } from '../pages/test-site';
import { publicMembers } from './public-members';

const member = { id: 'm', name: 'Marta Ilves', seat: 'member', nationality: 'EST', fromDay: '2029-01-01' };
const candidacy = { id: 'c', electionId: 'e', slug: 'henrik', name: 'Henrik Solvang-Dahl' };

/** What the public learns of one recusal while the review is in a phase. */
const inPhase = (phase: Phase, recusals: Partial<RecusalRead>[]) =>
  publicMembers({
    members: [{ ...member, untilDay: null, biography: localized('A', 'B') } as MemberRead],
    recusals: recusals.map((given) => ({ reviewId: 'r', memberId: 'm', ...given }) as RecusalRead),
    reviews: [{ id: 'r', candidacyId: 'c', phase } as ReviewRead],
    candidacies: [candidacy as CandidacyRead],
    elections: [{ id: 'e', slug: '2029-judges' } as ElectionRead],
  });
const RECUSAL = { category: 'personal', at: '2029-09-12T14:00:00.000Z' } as const;

describe('the public register of who stepped aside', () => {
  it('says nothing before the assessment is published', () => {
    const told = PHASES.filter((phase) => inPhase(phase, [RECUSAL])[0]!.steppedAsideFrom.length > 0);
    expect(told).toEqual(['released', 'archived']);
  });

  it('tells the candidate, the kind of reason and the day, and nothing else', () => {
    expect(inPhase('released', [RECUSAL])[0]!.steppedAsideFrom).toEqual([
      {
        candidate: 'Henrik Solvang-Dahl',
        candidateSlug: 'henrik',
        electionSlug: '2029-judges',
        category: 'personal',
        on: '2029-09-12',
      },
    ]);
  });

  it('is a table on the page of the panel, the newest first', () => {
    const later = { category: 'other', at: '2029-10-01T08:00:00.000Z' } as const;
    const page = panelPage(aSite({ members: inPhase('released', [RECUSAL, later]) }), testWords('en'));
    const rows = page.register?.rows.map(({ cells }) => cells.map(({ text }) => text)) ?? [];
    expect(rows.map((row) => row.slice(1))).toEqual([
      ['Other reason', '1 October 2029'],
      ['Personal tie', '12 September 2029'],
    ]);
  });

  it('says so where nobody stepped aside', () => {
    const page = panelPage(aSite({ members: inPhase('open', [RECUSAL]) }), testWords('en'));
    expect(page.register).toBeNull();
    expect(page.members[0]!.aside).toBe('Stepped aside in no published assessment.');
  });
});
