import * as fc from 'fast-check';
import type { Browse } from '../../support/browse';
import { aTestApp, TestApp } from '../../support/test-app';
import { carryOut, draft, submitAll } from './acts-of-members';
import { aCase, Case } from './case-before-panel';
import { addressesAbout, changed, differences, readAll, Reading } from './everything-read';
import { aReleasedCase, readPublic } from './release-of-a-case';
import { leadOn } from './way-to-a-finding';

/** What one member does on either side: the same act, other scores and other words. */
interface Member {
  does: 'nothing' | 'draft' | 'submit';
  left: Entry;
  right: Entry;
}
interface Entry {
  scores: string[];
  reason: string;
}
type Side = 'left' | 'right';

const entry: fc.Arbitrary<Entry> = fc.record({
  scores: fc.array(fc.constantFrom('1', '2', '3', '4', '5', 'none'), { minLength: 2, maxLength: 8 }),
  reason: fc.string({ minLength: 1, maxLength: 40 }).map((text) => `Because ${text.replace(/[^\x20-\x7e]/g, '')}`),
});
const member = (...does: Member['does'][]): fc.Arbitrary<Member> =>
  fc.record({ does: fc.constantFrom(...does), left: entry, right: entry });
/** Three submit, so that there is a quorum; the fourth does anything. */
const members = fc.tuple(member('submit'), member('submit'), member('submit'), member('nothing', 'draft', 'submit'));

// On a busy machine a property takes its time.
jest.setTimeout(600_000);

describe('what the secretariat and administrators read (S16)', () => {
  let apps: Record<Side, TestApp>;
  let number = 0;

  beforeAll(async () => {
    // Counted ids, so that two apps in which the same is done show the same to the last byte.
    apps = { left: await aTestApp({ countedIds: true }), right: await aTestApp({ countedIds: true }) };
  });

  afterAll(async () => {
    for (const app of Object.values(apps ?? {})) await app.close();
  });

  it('is the same whatever the scores and reasons are, from the first draft to the adopted finding', async () => {
    await fc.assert(
      fc.asyncProperty(members, async (drawn) => {
        number += 1;
        const left = await story(apps.left, number, 'left', drawn);
        const right = await story(apps.right, number, 'right', drawn);

        expect(Object.keys(left.staff).length).toBeGreaterThan(200);
        expect(differences(left.staff, right.staff)).toEqual([]);
        // The same comparison finds the scores with the chair, who reads them in deliberation.
        expect(changed(left.chair, right.chair)).not.toEqual([]);
      }),
      { numRuns: 1, seed: 16, endOnFailure: true },
    );
  });

  it('does not tell who gave which scores, nor does the public site, after release either', async () => {
    const scores = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 8 }), {
      minLength: 5,
      maxLength: 5,
    });

    await fc.assert(
      fc.asyncProperty(scores, fc.integer({ min: 1, max: 4 }), async (given, turn) => {
        number += 1;
        const left = await released(apps.left, number, given);
        const right = await released(apps.right, number, [...given.slice(turn), ...given.slice(0, turn)]);

        const profile = left[`public /en/elections/election-${number}/candidates/amara-diallo`];
        expect(profile).toContain('Middle score');
        expect(differences(left, right)).toEqual([]);
      }),
      { numRuns: 1, seed: 16, endOnFailure: true },
    );
  });

  it('does not show who has begun, only who has submitted', async () => {
    // Last, because from here on the two apps count apart.
    const one = await aCase(apps.left, (number += 1));
    const staff = await apps.left.browse(one.staffId);
    const writing = await apps.left.browse(one.seats[1]!.userId);
    const addresses = addressesAbout(one).filter((address) => /^\/en\/staff/.test(address));
    const before = await readAll(staff, addresses);
    const rating = fc.record({ criterion: fc.nat({ max: 7 }), score: fc.constantFrom('1', '5', 'none') });
    for (const { criterion, score } of fc.sample(rating, { numRuns: 4, seed: 16 }))
      expect((await draft(writing, one, criterion, { score, reason: 'Begun' })).status).toBe(200);
    await carryOut(writing, one, { kind: 'note', who: 1, reason: 'For myself' });

    expect(differences(before, await readAll(staff, addresses))).toEqual([]);
    await submitAll(writing, one, ['3'], 'Done');
    expect(changed(before, await readAll(staff, addresses))).toContain(`/en/staff/cycles/${one.cycle.id}`);
  });
});

/** From the open round to the reply, with what is read at each stop. */
async function story(app: TestApp, number: number, side: Side, drawn: Member[]) {
  const one = await aCase(app, number, { members: drawn.length });
  const staff = await app.browse(one.staffId);
  for (const [place, { does, ...sides }] of drawn.entries())
    await enter(await app.browse(one.seats[place]!.userId), one, does, sides[side]);
  const open = await readByStaff(app, one, 'open');
  await close(staff, one);
  const closed = await readByStaff(app, one, 'closed');
  await leadOn(app, one, 'reply', [0, 1, 2]);
  const chair = await app.browse(one.seats[0]!.userId);
  return {
    staff: { ...open, ...closed, ...(await readByStaff(app, one, 'reply')) },
    chair: await readAll(chair, [`/en/panel-room/chair/reviews/${one.review.id}/deliberation`]),
  };
}

async function enter(browser: Browse, one: Case, does: Member['does'], { scores, reason }: Entry): Promise<void> {
  if (does === 'submit') expect((await submitAll(browser, one, scores, reason)).status).toBe(303);
  if (does === 'draft') await draft(browser, one, 0, { score: scores[0] ?? '1', reason });
}

async function close(staff: Browse, { cycle, review }: Case): Promise<void> {
  const answer = await staff.post(`/en/staff/cycles/${cycle.id}/steps`, { act: 'close', review: review.id });
  expect(answer.status).toBe(303);
}

/** Every page, the log with the file that can be taken away, and every mail. */
async function readByStaff(app: TestApp, one: Case, stop: string): Promise<Reading> {
  const found: Reading = {};
  const people = { secretariat: one.staffId, administrator: one.administratorId };
  for (const [who, userId] of Object.entries(people)) {
    const browser = await app.browse(userId);
    const addresses = addressesAbout(one).filter((address) => /^\/en\/(staff|admin)/.test(address));
    for (const [address, text] of Object.entries(await readAll(browser, addresses)))
      found[`${stop}: ${who} ${address}`] = text;
    const { status, body } = await browser.post('/en/admin/audit/export', {});
    found[`${stop}: ${who} takes the log`] = `${status} ${body}`;
  }
  for (const { to, subject, text } of await app.mails())
    found[`${stop}: mail to ${to}: ${subject}`] = text.replaceAll(app.origin, '');
  return found;
}

/** What staff and the public read of a released case. Hashes and signatures say nothing to who does not know the content. */
async function released(app: TestApp, number: number, scores: number[][]): Promise<Reading> {
  const one = await aReleasedCase(app, number, scores);
  const found = { ...(await readByStaff(app, one, 'released')), ...(await readPublic(app)) };
  return Object.fromEntries(
    Object.entries(found).map(([key, text]) => [key, text.replaceAll(app.origin, '').replace(HASHES, '')]),
  );
}
const HASHES = /[0-9a-f]{64}|[A-Za-z0-9+/]{43,}={0,2}/g;
