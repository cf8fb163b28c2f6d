import type { Browser } from 'playwright-core';
import { describeInBrowser, openChromium } from './support/chromium';
import { anExampleBench, ExampleBench } from './support/example-bench';
import { walkExample } from './support/example-walk';

jest.setTimeout(600_000);

describeInBrowser('the example, page by page, for the panel and the candidates', () => {
  let example: ExampleBench;
  let browser: Browser;

  beforeAll(async () => {
    [example, browser] = await Promise.all([anExampleBench(), openChromium()]);
  });

  afterAll(async () => {
    await browser?.close();
    await example?.close();
  });

  const cycle = () => example.value('SELECT id AS value FROM cycle');

  it('shows a panel member sound pages', async () => {
    const open = await example.review('asante-mensimah');
    const deliberated = await example.review('han-seo-yeon');
    const undeclared = await example.review('faaolesa');

    const faults = await walkExample(browser, example, 'Astrid Lindqvist-Moreau', [
      '/panel-room',
      '/panel-room/declarations',
      `/panel-room/declare/${undeclared}`,
      `/panel-room/step-aside/${open}`,
      `/panel-room/dossier/${open}`,
      `/panel-room/score/${open}/JDG-IND`,
      `/panel-room/score/${open}/check`,
      '/panel-room/deliberations',
      `/panel-room/deliberate/${deliberated}`,
      `/panel-room/deliberate/${deliberated}/opinion`,
      `/panel-room/practice/${await cycle()}`,
      `/panel-room/practice/${await cycle()}/result`,
      '/panel-room/criteria',
      '/panel-room/help',
      '/account',
    ]);

    expect(faults).toEqual([]);
  });

  it('shows the chair sound pages', async () => {
    const room = '/panel-room/chair/reviews';
    const release = `${room}/${await example.review('quiroga-paz')}/release`;
    const deliberation = `${room}/${await example.review('han-seo-yeon')}/deliberation`;
    const finding = `${room}/${await example.review('vermeulen-roche')}/deliberation`;

    const faults = await walkExample(browser, example, 'Thandeka Mokoena-Brandt', [
      '/panel-room',
      '/panel-room/chair',
      `${room}/${await example.review('han-seo-yeon')}`,
      release,
      `${release}/correction`,
      deliberation,
      `${deliberation}/statements/JDG-IND`,
      `${deliberation}/proposals/new`,
      `${deliberation}/decision`,
      `${deliberation}/meeting-note`,
      `/panel-room/chair/cycles/${await cycle()}/meeting`,
      `/panel-room/chair/cycles/${await cycle()}/analytics`,
      finding,
      `${finding}/return`,
      `${finding}/seal`,
    ]);

    expect(faults).toEqual([]);
  });

  it('shows a candidate who may reply sound pages', async () => {
    const faults = await walkExample(browser, example, 'Lætitia Vermeulen-Roche', ['/q', '/q/reply']);

    expect(faults).toEqual([]);
  });

  it('shows a candidate whose assessment is out sound pages', async () => {
    const faults = await walkExample(browser, example, 'Nilufar Rahimzoda', ['/q', '/q/reply']);

    expect(faults).toEqual([]);
  });
});
