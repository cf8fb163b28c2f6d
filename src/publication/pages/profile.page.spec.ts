import { localized } from '../../common/text/localized-text';
import { testWords } from '../../common/text/test-words';
import { PublicProfile } from '../domain/site-data';
import { profilePage } from './profile.page';
import { aCandidate, anAssessment, anElection, aProfile, aRevision, aSite } from './test-site';

const en = testWords('en');
const page = (profile: PublicProfile, all: PublicProfile[] = []) => {
  const revisions = all.map((one) => ({
    electionSlug: one.electionSlug,
    candidateSlug: one.candidate.slug,
    profile: one,
    signature: '',
    manifest: '',
    manifestSignature: '',
  }));
  return profilePage(aSite({ revisions }), anElection(), profile, en);
};
const sections = (profile: PublicProfile): string[] => page(profile).toc.map(({ number, id }) => `${number} ${id}`);

const first = aProfile({
  candidate: aCandidate({ status: 'rated' }),
  assessment: anAssessment(),
  revision: aRevision(),
  history: [aRevision()],
});

describe('the profile of a candidate', () => {
  it('whom nobody assesses, holds facts and looks like no rating', () => {
    const profile = aProfile({ candidate: aCandidate({ status: 'not_assessed', elected: true, electedInRound: 2 }) });
    const { verdict, notAssessed, outcome, method } = page(profile);

    expect(verdict).toBeNull();
    expect(notAssessed).toBe('Not assessed by this panel. This page holds facts only.');
    expect(outcome).toBe('Elected in round\u00a02.');
    expect(method.bands).toEqual([]);
    expect(sections(profile)).toEqual(['1 facts', '2 method']);
  });

  it.each(['in_progress', 'none'] as const)('whose assessment is %s, hints at no direction', (status) => {
    const profile = aProfile({ candidate: aCandidate({ status }), expectedOn: '2029-10-20' });
    const { verdict, criteria, glance } = page(profile);

    expect(verdict?.rating).toBe(status === 'none' ? 'No assessment yet' : 'Assessment in progress');
    expect(verdict?.glyph.dashed).toBe(true);
    expect(verdict?.lines).toEqual([{ text: 'Expected about 20 October 2029', href: null }]);
    expect(criteria?.rows).toEqual([]);
    expect(criteria?.empty).toContain('appear here when the assessment is published');
    expect(criteria?.lead).not.toContain('dot');
    expect(glance).toEqual([]);
  });

  it('says the rating with its meaning, the vote and the way to the reply', () => {
    const { verdict, version } = page(first);

    expect([verdict?.rating, verdict?.meaning?.text]).toEqual(['Qualified', 'What Qualified means.']);
    expect(verdict?.lines.map(({ text }) => text)).toEqual([
      'Adopted by seven of eight members',
      'Seven agreed and one disagreed: a substantial majority',
      'The scores of 8 of 9 members counted',
      'The candidate did not reply',
      'How the rating came about',
      'What the ratings mean',
    ]);
    expect(verdict?.lines.find(({ href }) => href === '#reply')?.text).toBe('The candidate did not reply');
    expect(version.text).toBe('Version 1, published 12 September 2029.');
    expect(sections(first)).toEqual(['1 facts', '2 criteria', '3 reply', '4 method']);
  });

  it('prints the reply in full and in its own language', () => {
    const reply = {
      choice: 'replied',
      text: 'Merci.',
      language: 'fr',
      receivedAt: '2029-09-09',
      panelResponse: null,
    } as const;
    const { reply: section } = page({ ...first, assessment: anAssessment({ reply }) });

    expect(section?.by).toBe('Reply by Amara Diallo, received 9 September 2029');
    expect(section?.language).toBe('Written in French.');
    expect(JSON.stringify(section?.text)).toContain('Merci.');
    expect(section?.none).toBeNull();
    expect(page(first).reply?.none).toBe('Amara Diallo was invited to reply and did not.');
  });

  it('with no agreed rating, shows empty bars and no adoption', () => {
    const assessment = anAssessment({
      grade: 'no_agreed_rating',
      vote: { agree: 3, disagree: 4, abstain: 1, notation: 'minority' },
    });
    const { verdict } = page({ ...first, candidate: aCandidate({ status: 'no_agreed_rating' }), assessment });

    expect([verdict?.rating, verdict?.glyph.dashed]).toEqual(['No agreed rating', true]);
    expect(verdict?.lines.slice(0, 2).map(({ text }) => text)).toEqual([
      'The last proposal had the agreement of three of eight members',
      'Three agreed, four disagreed and one abstained: no majority',
    ]);
  });

  it('that was corrected, says so above the name; the old version points to the new one', () => {
    const second = {
      ...first,
      revision: aRevision({
        number: 2,
        kind: 'correction',
        reason: localized('A date was wrong.', 'Une date était fausse.'),
      }),
    };
    const all = [first, second];

    expect(page(second, all).notices.map(({ title, text }) => `${title} ${text}`)).toEqual([
      'Corrected on 12 September 2029. A date was wrong.',
    ]);
    expect(page(second, all).notices[0]?.link?.href).toMatch(/\/v1\/diff\/v2$/);
    expect(page(first, all).notices[0]).toMatchObject({
      title: 'This is version 1, published 12 September 2029.',
      text: 'It was replaced by version 2.',
    });
  });

  it('whose candidacy was withdrawn, keeps the page and says by whom', () => {
    const withdrawal = { on: '2029-09-10', by: localized('the candidate', 'la personne candidate') };
    const candidate = aCandidate({ status: 'withdrawn', withdrawnOn: '2029-09-10' });
    const before = page(aProfile({ candidate, withdrawal }));
    const after = page({ ...first, withdrawal });

    expect(before.notices[0]).toMatchObject({
      title: 'The candidacy was withdrawn on 10 September 2029 by the candidate.',
      text: 'No assessment is published.',
    });
    expect(before.verdict).toBeNull();
    expect(before.criteria?.empty).toContain('What the panel had begun is not published.');
    expect(after.notices[0]?.text).toBe('The assessment had been published before and stays.');
  });

  it('goes out with name, State and election, and no rating', () => {
    const { title, description } = page(first);

    expect([title, description]).toEqual(['Amara Diallo', 'Amara Diallo, Senegal. Election of six judges, 2029.']);
  });
});
