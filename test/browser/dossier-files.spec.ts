import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { aFilesWorld, FilesWorld } from '../integration/scoring/files-world';
import { scorePath } from '../integration/scoring/scoring-world';
import { anAnswerFile, aSubmission } from '../support/factories/responses';
import { aTestApp, TestApp } from '../support/test-app';
import { accessibilityFaults, watchFaults } from './support/accessibility';
import { describeInBrowser, openChromium } from './support/chromium';
import { openSignedIn } from './support/signed-in';

jest.setTimeout(600_000);

const PDF = Buffer.from('%PDF-1.7\nHeld-in-2020\n%%EOF');
const LONG = `${'Prosecutor_v_Doe_'.repeat(6)}final.pdf`;

describeInBrowser('files of a candidate in the dossier', () => {
  let app: TestApp;
  let browser: Browser;
  let world: FilesWorld;

  beforeAll(async () => {
    [app, browser] = await Promise.all([aTestApp(), openChromium()]);
    world = await aFilesWorld(app);
    for (const [code, name] of [
      ['F1', 'Jugement été.pdf'],
      ['F1', LONG],
      ['F2', 'letter.pdf'],
    ] as const)
      await anAnswerFile(app, world.candidacyId, code, { name, bytes: PDF });
    await aSubmission(app, world.candidacyId, { Q1: { text: 'Sixteen years at the court of appeal.' } });
  });

  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  it.each([
    ['the dossier', 1280, () => world.dossier],
    ['the dossier', 390, () => world.dossier],
    ['the dossier', 320, () => world.dossier],
    ['the desk', 1280, () => scorePath(world)],
    ['the desk', 390, () => scorePath(world)],
  ])('are saved from %s at %i px, and the page stays', async (_name, width, path) => {
    const context = await openSignedIn(app, browser, world.members[1]!.userId, { viewport: { width, height: 900 } });
    const page = await context.newPage();
    const faults = watchFaults(page);
    await page.goto(app.origin + path());
    const scrollWidth = await page.evaluate('document.documentElement.scrollWidth');
    const axe = await accessibilityFaults(page);

    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Jugement été.pdf' }).press('Enter');
    const saved = await saving;

    expect(saved.suggestedFilename()).toBe('Jugement été.pdf');
    expect(await readFile(await saved.path())).toEqual(PDF);
    expect(new URL(page.url()).pathname).toBe(path());
    expect(scrollWidth).toBeLessThanOrEqual(width);
    expect([...axe, ...faults]).toEqual([]);
    await context.close();
  });
});
