import type { Answer, Browse } from '../../support/browse';
import { aTestApp, TestApp } from '../../support/test-app';
import { aScoringWorld, ScoringWorld } from './scoring-world';

describe('the copy of a dossier for reading offline', () => {
  let app: TestApp;
  let world: ScoringWorld;
  let member: Browse;
  let dossier: string;

  beforeAll(async () => {
    app = await aTestApp();
  });

  beforeEach(async () => {
    world = await aScoringWorld(app);
    member = await app.browse(world.members[1]!.userId);
    dossier = `/en/panel-room/dossier/${world.review.id}`;
  });

  afterAll(() => app.close());

  const copies = async (): Promise<unknown[]> =>
    app.bench.databases.read.query(
      `SELECT actor_ref, details FROM audit_event WHERE action = 'dossier.copied' AND object_ref = 'review:${world.review.id}'`,
    );
  const copy = (query = ''): Promise<Answer> => member.get(`${dossier}/copy${query}`);

  it('is one file with all documents and originals, for this reader on this day', async () => {
    expect((await member.get(dossier)).body).toContain(`href="${dossier}/copy"`);
    const file = await copy();

    expect(file.status).toBe(200);
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="dossier-[a-z0-9-]+-en\.html"$/);
    expect(file.headers.get('cache-control')).toBe('no-store');
    for (const text of ['Passage 4 speaks of an order.', 'Le passage 4 parle d’une ordonnance.', 'Judgment of 2020'])
      expect(file.body).toContain(text);
    const [name] = (await app.bench.databases.read.query(
      `SELECT name FROM panel_member WHERE id = '${world.members[1]!.memberId}'`,
    )) as { name: string }[];
    expect(file.body).toMatch(new RegExp(`<thead>.*Copy for ${name!.name}, 12 September 2029\\.`));
    expect((await member.get(dossier.replace('/en/', '/fr/') + '/copy')).body).toContain('<html lang="fr"');
  });

  it('needs nothing else to be shown', async () => {
    const { body } = await copy();

    expect(body).not.toMatch(/<script|<link|<img|<style| style=|<form|<button|src=|url\(/);
    for (const [, href] of body.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^#/);
    for (const [, target] of body.matchAll(/href="#([^"]*)"/g)) expect(body).toContain(`id="${target}"`);
  });

  it('has the reader’s notes only when they are asked for', async () => {
    await member.get(`${dossier}/notes/${world.documentId}.2`);
    await member.submit({ text: 'Noted on the way' }, 'data-autosave');

    expect((await copy()).body).not.toContain('Noted on the way');
    expect((await copy('?notes=yes')).body).toContain('Noted on the way');
    const other = await app.browse(world.members[0]!.userId);
    expect((await other.get(`${dossier}/copy?notes=yes`)).body).not.toContain('Noted on the way');
  });

  it('is written down each time, under the pseudonym', async () => {
    await copy();
    await copy();
    await member.get(dossier);

    const actor_ref = expect.stringMatching(/^reviewer:/) as string;
    expect(await copies()).toEqual([expect.objectContaining({ actor_ref }), expect.objectContaining({ actor_ref })]);
  });
});
