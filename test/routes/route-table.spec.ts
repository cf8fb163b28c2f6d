import type { ExecutionContext } from '@nestjs/common';
import { AccessGuard } from '../../src/access/access.guard';
import { AlreadyDone } from '../../src/common/persistence/once';
import { aTestApp, TestApp } from '../support/test-app';
import { idleRows, missingRows, openCells } from './completeness';
import { ActorName, expectedFor, Row } from './row';
import { addressOf, allRows, phasesOf, questionsOf, routesOf } from './table';
import { agrees, STOPPED, verdict } from './verdict';
import { aWorld, World } from './world';
import type { Phase } from '../../src/policy';

const rows = allRows();

/** Acts that are permitted end here: the table is about permission, and its world must stay as it is. */
function stopBeforeActs(): void {
  const { canActivate } = AccessGuard.prototype;
  jest.spyOn(AccessGuard.prototype, 'canActivate').mockImplementation(async function (
    this: AccessGuard,
    context: ExecutionContext,
  ) {
    const permitted = await canActivate.call(this, context);
    const { method } = context.switchToHttp().getRequest<{ method: string }>();
    if (permitted && method !== 'GET') throw new AlreadyDone(STOPPED);
    return permitted;
  });
}

describe('the route table', () => {
  let app: TestApp;
  let world: World;

  beforeAll(async () => {
    // Today, because readiness compares the clock with the database server's.
    app = await aTestApp({ now: new Date().toISOString() });
    world = await aWorld(app);
    stopBeforeActs();
  }, 60_000);

  afterAll(async () => {
    jest.restoreAllMocks();
    await app.close();
  });

  it('has a row for every route of the running app', () => {
    expect(missingRows(routesOf(app), rows)).toEqual([]);
  });

  it('has no row about a route that is gone, and none twice', () => {
    expect(idleRows(routesOf(app), rows)).toEqual([]);
  });

  it('leaves no cell open', () => {
    expect(openCells(rows, phasesOf)).toEqual([]);
  });

  it.each(rows.map((row) => [`${row.method} ${row.path}`, row] as const))('%s', async (_name, row) => {
    const differences: string[] = [];

    for (const { actor, phase } of questionsOf(row)) differences.push(...(await difference(world, row, actor, phase)));

    expect(differences).toEqual([]);
  });
});

async function difference(world: World, row: Row, actor: ActorName, phase: Phase): Promise<string[]> {
  const browser = await world.as(actor, phase);
  const address = addressOf(row, world.params(phase));
  const answer = row.method === 'GET' ? await browser.get(address) : await browser.post(address, row.body);
  const expected = expectedFor(row, actor, phase);
  const found = verdict(answer);
  return expected !== null && agrees(expected, found)
    ? []
    : [`${actor} in ${phase}: expected ${expected}, found ${found}`];
}
