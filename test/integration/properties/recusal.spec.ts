import * as fc from 'fast-check';
import type { Phase } from '../../../src/policy';
import type { Browse } from '../../support/browse';
import { aSubmittedAssessment } from '../../support/factories/assessments';
import { recuse } from '../../support/factories/panels';
import { aTestApp, TestApp } from '../../support/test-app';
import { testEngine } from '../../support/test-environment';
import { draft, submitAll } from './acts-of-members';
import { aCase, Case } from './case-before-panel';
import { addressesAbout, differences, readAll, Reading, SECRET } from './everything-read';
import { everybodyElse, Readers, readTogether } from './read-together';
import { aReleasedCase, readPublic } from './release-of-a-case';
import { leavings, Leavings, plant } from './rows-of-a-member';
import { leadOn } from './way-to-a-finding';

/** Places on the panel. The late one is assigned and has not submitted. */
const [CHAIR, MEMBER, LATE, ASIDE, OTHER, ASIDE_TOO] = [0, 1, 2, 3, 4, 5] as const;
const COUNTED = [CHAIR, MEMBER, OTHER];

const ALL_OF_IT: Leavings = {
  ...{ assessment: 'revised', scores: [1, 5], vote: 'disagree' },
  ...{ note: true, declaration: true, timeRequest: true, opinion: true },
};

// On a busy machine a property takes its time.
jest.setTimeout(600_000);

/** The rules do not know the database: PostgreSQL is asked while scores are hidden and when all is read. */
const ASKED: Phase[] = testEngine() === 'sqlite' ? ['open', 'closed', 'deliberation', 'reply'] : ['open', 'reply'];

describe('a member who stepped aside (S15)', () => {
  let app: TestApp;
  let number = 0;

  beforeAll(async () => {
    app = await aTestApp();
  });

  afterAll(() => app.close());

  /** A candidate on whom three have submitted, one is late, and two stand aside who have left nothing yet. */
  async function aRecusal(phase: Phase): Promise<Case> {
    const one = await aCase(app, (number += 1), { members: 6, phase: phase === 'open' ? 'open' : 'closed' });
    for (const place of [ASIDE, ASIDE_TOO]) await recuse(app, one.review, one.seats[place]!.memberId);
    for (const place of COUNTED)
      await aSubmittedAssessment(app, { review: one.review, memberId: one.seats[place]!.memberId });
    await leadOn(app, one, phase, COUNTED);
    return one;
  }

  /** The public site, where there is a finding to publish. */
  const publicIn = async (phase: Phase): Promise<Reading> => (phase === 'reply' ? readPublic(app) : {});

  it.each(ASKED)('leaves nothing that anybody else could read, whatever it was (%s)', async (phase) => {
    await fc.assert(
      fc.asyncProperty(leavings, async (drawn) => {
        const one = await aRecusal(phase);
        const readers = await everybodyElse(app, one);
        const before = { ...(await readTogether(app, one, readers)), ...(await publicIn(phase)) };
        await plant(app, one, one.seats[ASIDE]!, ALL_OF_IT);
        await plant(app, one, one.seats[ASIDE_TOO]!, drawn);
        const after = { ...(await readTogether(app, one, readers, before)), ...(await publicIn(phase)) };
        await plant(app, one, one.seats[LATE]!, { ...drawn, assessment: 'submitted' });

        expect(before['export json']?.slice(0, 3)).toBe(phase === 'open' ? '403' : '200');
        expect(differences(before, after)).toEqual([]);
        // The same rows of somebody who is not aside are found at once.
        const page = `/en/panel-room/chair/reviews/${one.review.id}`;
        expect(differences(after, { ...after, ...(await readAs('chair', readers, page)) })).toHaveLength(1);
      }),
      { numRuns: 1, seed: 15, endOnFailure: true },
    );
  });

  it.each(ASKED)('shows the review to them no more (%s)', async (phase) => {
    const one = await aRecusal(phase);
    await plant(app, one, one.seats[ASIDE]!, ALL_OF_IT);
    const aside = await app.browse(one.seats[ASIDE]!.userId);
    const addresses = addressesAbout(one).filter((address) =>
      /^\/en\/panel-room(?!\/(practice|criteria|chair))/.test(address),
    );
    const before = await readAll(aside, addresses);
    await plant(app, one, one.seats[LATE]!, { ...ALL_OF_IT, assessment: 'submitted' });

    const opened = Object.keys(before).filter((address) => before[address]?.startsWith('200'));
    expect(opened.filter((address) => address.includes(one.review.id))).toEqual([ownDeclaration(one)]);
    const secret = opened.filter((address) => before[address]?.includes(SECRET));
    expect(secret.filter((address) => address !== ownDeclaration(one))).toEqual([]);
    expect(before[ownDeclaration(one)]).toContain(`${SECRET} in a declaration`);
    expect(differences(before, await readAll(aside, addresses))).toEqual([]);
  });

  it('is in no released assessment, whatever was left', async () => {
    const without = await aTestApp();
    const scores = [[4], [5, 3], [2, 4], [4, 5], [3]];
    try {
      await fc.assert(
        fc.asyncProperty(leavings, async (drawn) => {
          number += 1;
          await aReleasedCase(app, number, scores, { left: { ...drawn, assessment: 'revised', opinion: true } });
          await aReleasedCase(without, number, scores, { left: null });
          const [left, right] = [await readRelease(app, number), await readRelease(without, number)];

          expect(left[`public /en/elections/election-${number}/candidates/amara-diallo`]).toContain('Middle score');
          expect(differences(left, right)).toEqual([]);
        }),
        { numRuns: 1, seed: 15, endOnFailure: true },
      );
    } finally {
      await without.close();
    }
  });

  it('closes to a save that was on its way', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('pen', 'quill'), fc.boolean(), async (word, hasDraft) => {
        const one = await aCase(app, (number += 1), { members: 5 });
        const [writing, leaving] = await Promise.all([MEMBER, MEMBER].map((at) => app.browse(one.seats[at]!.userId)));
        if (hasDraft) await draft(writing!, one, 0, { score: '2', reason: 'Before' });
        const desk = `/en/panel-room/score/${one.review.id}/${one.criteria[0]}`;
        await writing!.get(desk);
        const stored = await draftRows(app, one);
        await stepAside(leaving!, one);

        const byButton = await writing!.submit({ score: '5', reason: `A ${word} stroke` }, 'data-autosave');
        const byScript = await draft(writing!, one, 0, { score: '5', reason: `A ${word} stroke` });

        expect([byButton.status, byScript.status]).toEqual([403, 403]);
        expect(await draftRows(app, one)).toEqual(stored);
      }),
      { numRuns: 3, seed: 15 },
    );
  });

  it('counts for nothing from the moment of stepping aside, whichever of two requests comes first', async () => {
    const one = await aCase(app, (number += 1), { members: 5 });
    const [writing, leaving] = await Promise.all([MEMBER, MEMBER].map((at) => app.browse(one.seats[at]!.userId)));
    await submitAll(writing!, one, ['4'], 'In time');
    await leaving!.get(`/en/panel-room/step-aside/${one.review.id}`);
    const other = await app.browse(one.seats[OTHER]!.userId);
    await submitAll(other, one, ['3'], 'In time too');
    const home = () => other.get('/en/panel-room');
    expect((await home()).text).toContain('Two of five members have scored.');

    const saves = [1, 2, 3, 4].map((place) => draft(writing!, one, place, { score: '1', reason: 'Racing' }));
    await Promise.all([...saves, stepAside(leaving!, one)]);

    expect((await home()).text).toContain('One of four members has scored.');
    expect((await writing!.get(`/en/panel-room/score/${one.review.id}/receipt`)).status).toBe(403);
  });
});

/** The public pages and files about one election, without what differs from one release of the same to another. */
async function readRelease(app: TestApp, number: number): Promise<Reading> {
  const about = Object.entries(await readPublic(app)).filter(([path]) => path.includes(`election-${number}`));
  return Object.fromEntries(about.map(([path, text]) => [path, text.replaceAll(app.origin, '').replace(DRAWN, '')]));
}
const DRAWN = /[0-9a-f]{64}|\b[0-9a-f]{16}\b|[0-9a-f]{8}-[0-9a-f-]{27}|[A-Za-z0-9+/]{43,}={0,2}/g;

const ownDeclaration = ({ review }: Case): string => `/en/panel-room/declarations/${review.id}`;

async function stepAside(browser: Browse, { review }: Case): Promise<void> {
  await browser.get(`/en/panel-room/step-aside/${review.id}`);
  const answer = await browser.submit({ category: 'personal', reason: 'For the chair alone' }, 'step-aside');
  expect(answer.status).toBe(303);
}

const draftRows = (app: TestApp, { review }: Case): Promise<unknown[]> =>
  app.bench.databases.read.query(
    `SELECT d.content, d.rev, d.seq FROM assessment_draft d JOIN assessment a ON a.id = d.assessment_id WHERE a.review_id = '${review.id}'`,
  );

async function readAs(who: 'chair', readers: Readers, address: string): Promise<Reading> {
  const reading = await readAll(readers[who].browser, [address]);
  return { [`${who} ${address}`]: reading[address] ?? '' };
}
