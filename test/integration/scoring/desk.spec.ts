import type { Browse } from '../../support/browse';
import { aTestApp, TestApp } from '../../support/test-app';
import { aScoringWorld, scorePath, ScoringWorld } from './scoring-world';

describe('scoring one criterion', () => {
  let app: TestApp;
  let world: ScoringWorld;
  let member: Browse;

  beforeAll(async () => {
    app = await aTestApp();
    world = await aScoringWorld(app);
    member = await app.browse(world.members[1]!.userId);
  });

  afterAll(() => app.close());

  it('shows the dossier beside the form, with nothing chosen beforehand', async () => {
    const page = await member.get(scorePath(world));

    expect(page.status).toBe(200);
    expect(page.text).toContain('Judgment of 2020');
    expect(page.text).toContain('Passage 3 speaks of an order.');
    expect(page.text).toContain('Nothing saved yet');
    expect(page.body).not.toMatch(/type="radio"[^>]*checked/);
  });
});
