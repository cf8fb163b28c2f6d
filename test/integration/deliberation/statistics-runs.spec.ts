import type { JsonObject } from '../../../src/aggregation';
import { StatisticsRuns } from '../../../src/deliberation/analytics/statistics-runs';
import { aTestApp, TestApp } from '../../support/test-app';

/** The generated case of section 11: `candidates` × 8 criteria × 25 raters, a tenth of the cells missing. */
const generated = (candidates: number, seed = 7) => ({
  generator: { kind: 'xorshift32-additive', seed, candidates, criteria: 8, raters: 25, missing: 0.1 },
});

describe('statistics in a thread of their own', () => {
  let app: TestApp;
  let runs: StatisticsRuns;

  beforeAll(async () => {
    app = await aTestApp();
    runs = app.get(StatisticsRuns);
  });

  afterAll(() => app?.close());

  const finished = async (file: JsonObject, tries = 60): Promise<string> => {
    const { state } = await runs.ask(file, 1000);
    return state === 'running' && tries > 0 ? finished(file, tries - 1) : state;
  };

  it('are computed once, and again when anything that goes in has changed', async () => {
    expect(await finished(generated(5))).toBe('ready');

    expect((await runs.ask(generated(5), 0)).state).toBe('ready');
    expect((await runs.ask(generated(5, 8), 0)).state).toBe('running');
    expect(await finished(generated(5, 8))).toBe('ready');
  });

  it('say once that they failed, and are tried again after that', async () => {
    const broken = { scale: { min: 1, max: 5, step: 1 }, subjects: [], raters: [], criteria: 'none', ratings: [] };

    expect(await finished(broken)).toBe('failed');
    expect((await runs.ask(broken, 0)).state).toBe('running');
    expect(await finished(broken)).toBe('failed');
  });

  it('are computed in a process that was given a limit of memory, which a thread cannot take', async () => {
    process.execArgv.push('--max-old-space-size=4000');
    const state = await finished(generated(4)).finally(() => process.execArgv.pop());

    expect(state).toBe('ready');
  });

  it('go on after one whose thread could not start', async () => {
    const cannotBeHandedOver = { ...generated(3), work: () => 0 } as unknown as JsonObject;

    expect(await finished(cannotBeHandedOver)).toBe('failed');
    expect(await finished(generated(3))).toBe('ready');
  });

  it('keep no request waiting while a million scores are computed, and wait for each other', async () => {
    const long = await runs.ask(generated(5000), 0);
    const next = await runs.ask(generated(6), 0);
    expect(long).toMatchObject({ state: 'running', ahead: 0 });
    expect(next).toMatchObject({ state: 'running', ahead: 1 });
    const browser = await app.browse();
    const times: number[] = [];
    while ((await runs.ask(generated(5000), 300)).state === 'running' && times.length < 10) {
      const start = performance.now();
      expect((await browser.get('/en/sign-in')).status).toBe(200);
      times.push(performance.now() - start);
    }

    // Seconds of arithmetic in the same thread would show in one of these.
    expect(times.length).toBeGreaterThan(5);
    expect(Math.max(...times)).toBeLessThan(3000);
  });

  it('end with the app', async () => {
    expect((await runs.ask(generated(5000, 8), 0)).state).toBe('running');
    const start = performance.now();

    await runs.onApplicationShutdown();

    expect(performance.now() - start).toBeLessThan(3000);
    expect((await runs.ask(generated(7), 1000)).state).toBe('failed');
  });
});
