import * as fc from 'fast-check';
import type { Browse, Fields } from '../../support/browse';
import { aSubmittedAssessment } from '../../support/factories/assessments';
import { aTestApp, TestApp } from '../../support/test-app';
import { open as openDeliberation } from '../deliberation/deliberation-world';
import { words } from '../scoring/scoring-world';
import { Act, anAct, carryOut, draft, submitAll } from './acts-of-members';
import { aCase, Case } from './case-before-panel';
import {
  addressesAbout,
  changed,
  differences,
  lasting,
  mailsTo,
  readAll,
  Reading,
  SECRET,
  shown,
} from './everything-read';

/** How far the reader has come. */
type Standing = 'not started' | 'draft' | 'submitted';

interface Round {
  one: Case;
  standing: Standing;
  reader: Browse;
  others: Browse[];
}

/** One act of each kind by each of two others. */
const OF_EVERY_KIND: Act[] = [0, 1].flatMap((who): Act[] => {
  const by = { who, reason: 'zzheronzz as an example' };
  return [
    { kind: 'draft', ...by, criterion: 0, score: who === 0 ? '5' : '1' },
    { kind: 'note', ...by },
    { kind: 'declare', ...by },
    { kind: 'ask for time', ...by },
    { kind: 'submit', ...by, scores: ['1', 'none', '5'] },
  ];
});

// On a busy machine a property takes its time.
jest.setTimeout(600_000);

describe('what a member reads while scoring is open (S14)', () => {
  let app: TestApp;
  let number = 0;

  beforeAll(async () => {
    app = await aTestApp();
  });

  afterAll(() => app.close());

  /** A reader who has come so far, the others, and the case. */
  async function aRound(members: number, standing: Standing): Promise<Round> {
    const one = await aCase(app, (number += 1), { members });
    const [reader, ...others] = await Promise.all(one.seats.slice(1).map(({ userId }) => app.browse(userId)));
    if (standing === 'draft') await draft(reader!, one, 0, { score: '4', reason: 'My own words' });
    if (standing === 'submitted') await submitAll(reader!, one, ['4'], 'My own words');
    await reader!.get('/en/panel-room');
    return { one, standing, reader: reader!, others };
  }

  const act = async ({ one, others }: Round, acts: Act[]): Promise<number[]> => {
    const statuses: number[] = [];
    for (const each of acts) statuses.push(await carryOut(others[each.who % others.length]!, one, each));
    return statuses;
  };

  it('is the same on every page of the site whatever others do, by every kind of act', async () => {
    const round = await aRound(4, 'draft');
    const addresses = addressesAbout(round.one);
    const before = await readAll(round.reader, addresses);
    const author = await readAll(round.others[0]!, shown(before));
    const statuses = await act(round, OF_EVERY_KIND);
    const after = await readAll(round.reader, addresses);

    expect(statuses.filter((status) => status >= 400)).toEqual([]);
    expect(shown(before).length).toBeGreaterThan(40);
    expect(differences(before, after)).toEqual([]);
    // The same look finds the acts where they may be seen: with their author.
    expect(changed(author, await readAll(round.others[0]!, shown(before))).length).toBeGreaterThan(10);
  });

  it('is the same for any states of the others, in pages, answers to forms, and mails', async () => {
    const rounds = fc.record({
      members: fc.integer({ min: 3, max: 5 }),
      standing: fc.constantFrom<Standing>('not started', 'draft', 'submitted'),
      acts: fc.array(anAct, { minLength: 1, maxLength: 6 }),
    });

    await fc.assert(
      fc.asyncProperty(rounds, async ({ members, standing, acts }) => {
        const round = await aRound(members, standing);
        const before = await everything(round);
        await act(round, acts);

        expect(differences(before, await everything(round))).toEqual([]);
      }),
      { numRuns: 6, seed: 14 },
    );
  });

  it('tells who has submitted how many others have, and changes by that number alone', async () => {
    const round = await aRound(4, 'submitted');
    const count = async () =>
      /(\w+) of four members ha(?:s|ve) scored/.exec((await round.reader.get('/en/panel-room')).text);
    expect((await count())?.[1]).toBe('One');
    await act(round, OF_EVERY_KIND);

    expect((await count())?.[1]).toBe('Three');
  });

  it('stays closed to who did not submit when the round is over, however the others revise', async () => {
    const changes = fc.array(fc.record({ criterion: fc.nat({ max: 7 }), score: fc.constantFrom('1', '2', '3', '5') }), {
      minLength: 1,
      maxLength: 3,
    });

    await fc.assert(
      fc.asyncProperty(changes, async (revisions) => {
        const { one, reader, others } = await aDeliberation();
        const read = (browser: Browse) => readAll(browser, addressesAbout(one).filter(isOfMembers));
        const shared = [`/en/panel-room/deliberate/${one.review.id}`];
        const [before, colleague] = [await read(reader), await readAll(others[1]!, shared)];
        for (const revision of revisions) expect(await revise(others[0]!, one, revision)).toBe(303);

        expect(differences(before, await read(reader))).toEqual([]);
        expect(changed(colleague, await readAll(others[1]!, shared))).toEqual(shared);
      }),
      { numRuns: 2, seed: 14 },
    );
  });

  /** Three have submitted and see each other's scores; the reader has not. */
  async function aDeliberation(): Promise<Round> {
    const one = await aCase(app, (number += 1), { members: 4, phase: 'closed' });
    const [chair, reader, ...others] = await Promise.all(one.seats.map(({ userId }) => app.browse(userId)));
    const submitting = one.seats.filter((_seat, place) => place !== 1);
    for (const { memberId } of submitting) await aSubmittedAssessment(app, { review: one.review, memberId });
    await openDeliberation(chair!, one);
    return { one, standing: 'not started', reader: reader!, others };
  }

  /** Pages, what forms answer, and mails; without how many have submitted, of which a test of its own speaks. */
  async function everything({ one, reader, standing }: Round): Promise<Reading> {
    const pages = await readAll(reader, addressesAbout(one).filter(isOfMembers));
    const found = { ...pages, ...(await answers(reader, one, standing)), mails: await mailsTo(app, one, 'Bela') };
    return Object.fromEntries(Object.entries(found).map(([key, text]) => [key, text.replace(COUNT, '')]));
  }
});

async function revise(
  member: Browse,
  { review, criteria, documentId }: Case,
  { criterion, score }: { criterion: number; score: string },
): Promise<number> {
  await member.get(`/en/panel-room/score/${review.id}/revisions/${criteria[criterion % criteria.length]}`);
  const text = { reason: words(45, SECRET), changeReason: `${SECRET} was read to me.` };
  return (await member.submit({ score, ...text, evidence: [`${documentId}.3`] }, '/revisions/')).status;
}

const isOfMembers = (address: string): boolean => /^\/en\/panel-room(?!\/chair)/.test(address);
const COUNT = /(\w+ of|All) \w+ members ha(s|ve) (scored|submitted)/g;

/** What comes back from forms that the page refuses, or that change nothing. */
async function answers(reader: Browse, { review, criteria }: Case, standing: Standing): Promise<Reading> {
  const room = '/en/panel-room';
  const autosaves = `${room}/score/${review.id}/${criteria[0]}/autosaves`;
  const forms: [string, Fields][] = [
    [autosaves, { rev: 'no number', tab: 'another window', reason: 'Mine' }],
    [`${room}/score/${review.id}/submissions`, { rev: '99' }],
    [`${room}/score/${review.id}/revisions/${criteria[0]}`, { score: '1', changeReason: 'Why', reason: 'Mine' }],
    [`${room}/deliberate/${review.id}/votes`, { vote: 'agree', proposal: '1' }],
    [`${room}/deliberate/${review.id}/opinion`, { textEn: 'Mine', rev: '0' }],
    [`${room}/declare/${review.id}`, {}],
    [`${room}/step-aside/${review.id}`, {}],
    [`${room}/more-time/${review.id}`, {}],
  ];
  const found: Reading = {};
  for (const [path, fields] of forms) found[`POST ${path}`] = lasting(await reader.post(path, fields));
  const other = { rev: '0', tab: 'another window', reason: 'Mine' };
  // Where nothing was saved it would be taken.
  if (standing !== 'not started') found.stale = lasting(await reader.post(autosaves, other, JSON_WANTED));
  return found;
}
const JSON_WANTED = { accept: 'application/json' };
