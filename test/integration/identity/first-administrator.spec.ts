import { FirstAdministrator, Users } from '../../../src/identity';
import { aTestApp, TestApp } from '../../support/test-app';
import { codeOf, PASSWORD, secretOn } from './people';

let app: TestApp;
beforeAll(async () => {
  app = await aTestApp();
});
afterAll(() => app?.close());

const pathOf = (address: string | null) => new URL(address ?? '').pathname;

describe('a site without accounts', () => {
  it('has none after its migrations', async () => {
    expect(await app.get(Users).list()).toEqual([]);
  });

  it('prints an address that makes the first administrator once', async () => {
    const replaced = pathOf(await app.get(FirstAdministrator).address());
    const path = pathOf(await app.get(FirstAdministrator).address());
    const browser = await app.browse();
    const page = await browser.get(path);
    const code = await codeOf(app, secretOn(page));

    const incomplete = await browser.submit(
      { name: '', email: 'x', password: 'short', again: 'other', code },
      'first-administrator',
    );
    const answer = await browser.submit(
      { name: 'Marta Lindqvist', email: 'Marta@Bench.example', password: PASSWORD, again: PASSWORD, code },
      'first-administrator',
    );

    expect([incomplete.status, answer.status]).toEqual([422, 200]);
    expect(answer.text).toContain('recovery codes');
    expect((await app.get(Users).list()).map(({ email, roles, status }) => ({ email, roles, status }))).toEqual([
      { email: 'marta@bench.example', roles: ['administrator'], status: 'active' },
    ]);
    expect(await app.get(FirstAdministrator).address()).toBeNull();
    for (const old of [replaced, path]) expect((await (await app.browse()).get(old)).status).toBe(404);
  });
});
