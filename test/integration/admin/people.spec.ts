import { Users } from '../../../src/identity';
import type { Role } from '../../../src/policy';
import { Browse } from '../../support/browse';
import { aUser } from '../../support/factories/users';
import { aTestApp, TestApp } from '../../support/test-app';
import { aPerson, codeOf, givePassword, PASSWORD, secretOn } from '../identity/people';

let app: TestApp;
let administrator: Browse;
beforeAll(async () => {
  app = await aTestApp();
  administrator = await app.browse((await aUser(app, { roles: ['administrator'], name: 'Ada Winther' })).id);
});
afterAll(() => app?.close());

const personOf = async (id: string) => app.get(Users).byId(id);
const invitation = (roles: Role[]) => ({
  name: 'Tomas Vidal',
  email: 'Tomas@Bench.example',
  roles,
  language: 'fr',
  timeZone: 'Europe/Madrid',
});

describe('the list of people', () => {
  it('shows name, address, roles, state and second factor of everybody', async () => {
    await aUser(app, { name: 'Bruno Keita', email: 'bruno@bench.example', roles: ['secretariat'], status: 'disabled' });

    const { text } = await administrator.get('/en/admin/people');

    expect(text).toContain('Bruno Keita bruno@bench.example secretariat disabled not set up never');
  });
});

describe('inviting somebody', () => {
  it('mails a link in their language, folds the address, and takes it once', async () => {
    await administrator.get('/en/admin/people/new');
    const answer = await administrator.submit(invitation(['panel_member']), '/people');
    await administrator.get('/en/admin/people/new');
    const again = await administrator.submit(invitation(['secretariat']), '/people');
    const mail = (await app.mails()).at(-1);

    expect([answer.status, answer.location, again.status]).toEqual([303, '/en/admin/people', 422]);
    expect(again.text).toContain('already has an account');
    expect([mail?.to.includes('tomas@bench.example'), mail?.subject]).toEqual([true, 'Votre invitation à Open Bench']);
    expect(mail?.links[0]).toMatch(/\/fr\/account\/invitations\/[\w-]{43}$/);
  });

  it('refuses a panel member who is staff too', async () => {
    await administrator.get('/en/admin/people/new');
    const answer = await administrator.submit(
      { ...invitation(['panel_member', 'secretariat']), email: 'x@bench.example' },
      '/people',
    );

    expect(answer.status).toBe(422);
    expect(answer.text).toContain('a panel member can hold no other role');
  });

  it('asks for the second factor first when it was given long ago', async () => {
    const { id } = await aUser(app, { roles: ['administrator'] });
    const browser = await app.browse(id, { isSteppedUp: false });

    const answer = await browser.get('/en/admin/people/new');

    expect(answer.location).toBe('/en/account/confirm?to=%2Fen%2Fadmin%2Fpeople%2Fnew');
  });
});

describe('an account', () => {
  it('is disabled and enabled again; roles and address change with the sessions ended', async () => {
    const person = await aPerson(app, ['secretariat'], 'Noor Haddad');
    const act = async (name: string) => {
      await administrator.get(`/en/admin/people/${person.id}/acts/${name}`);
      return administrator.submit({}, `/acts/${name}`);
    };

    await act('disabling');
    const disabled = [
      (await personOf(person.id))?.status,
      (await givePassword(await app.browse(), person.email)).status,
    ];
    await act('enabling');
    await administrator.get(`/en/admin/people/${person.id}/roles`);
    await administrator.submit({ roles: ['panel_member'] }, '/roles');
    await administrator.get(`/en/admin/people/${person.id}/details`);
    await administrator.submit({ name: 'Noor Haddad-Roy', email: 'noor@new.example' }, '/details');

    expect(disabled).toEqual(['disabled', 422]);
    expect(await personOf(person.id)).toMatchObject({
      status: 'active',
      roles: ['panel_member'],
      name: 'Noor Haddad-Roy',
      email: 'noor@new.example',
    });
    const told = (await app.mails()).filter(({ to }) => to === person.email).map(({ subject }) => subject);
    expect(told).toContain('The address of your account was changed');
  });

  it('saved by two at once keeps the first and says so to the second', async () => {
    const { id } = await aUser(app, { roles: ['secretariat'] });
    const page = await administrator.get(`/en/admin/people/${id}/details`);
    const fields = Object.fromEntries(page.forms.find(({ action }) => action.endsWith('/details'))!.fields);

    const answers = [];
    for (const name of ['First', 'Second'])
      answers.push(await administrator.post(`/en/admin/people/${id}/details`, { ...fields, _key: name, name }));

    expect(answers.map(({ status }) => status)).toEqual([303, 409]);
    expect((await personOf(id))?.name).toBe('First');
  });

  it('of the only administrator can neither be disabled nor lose the role', async () => {
    const single = await aTestApp();
    const { id } = await aUser(single, { roles: ['administrator'] });
    const browser = await single.browse(id);
    await browser.get(`/en/admin/people/${id}/acts/disabling`);
    const disabling = await browser.submit({}, '/acts/disabling');
    await browser.get(`/en/admin/people/${id}/roles`);
    const roles = await browser.submit({ roles: ['secretariat'] }, '/roles');
    const alone = await browser.get(`/en/admin/people/${id}/factor-reset`);
    await single.close();

    expect([disabling.status, roles.status]).toEqual([409, 409]);
    expect(alone.text).toContain('admin:reset-factors');
  });
});

describe('resetting a second factor', () => {
  it('takes two administrators; the person sets up a new one with the password', async () => {
    const person = await aPerson(app, ['secretariat'], 'Ravi Menon');
    const second = await app.browse((await aUser(app, { roles: ['administrator'] })).id);
    const path = `/en/admin/people/${person.id}/factor-reset`;
    await administrator.get(path);
    await administrator.submit({}, 'factor-reset');
    const afterOne = (await personOf(person.id))?.hasSecondFactor;
    const twice = await administrator.post(path);
    const page = await second.get(path);
    await second.submit({}, 'factor-reset');

    expect([afterOne, twice.status, page.text.includes('Ada Winther has agreed')]).toEqual([true, 403, true]);
    expect((await personOf(person.id))?.hasSecondFactor).toBe(false);
    const mail = (await app.mails()).filter(({ to }) => to.includes(person.email)).at(-1);
    const browser = await app.browse();
    const setUp = await browser.get(new URL(mail?.links[0] ?? '').pathname);
    const code = await codeOf(app, secretOn(setUp));
    const wrong = await browser.submit({ current: 'not the password', code }, 'new-factors');
    const right = await browser.submit({ current: PASSWORD, code }, 'new-factors');
    expect([wrong.status, right.status, right.text.includes('recovery codes')]).toEqual([422, 200, true]);
    expect((await personOf(person.id))?.hasSecondFactor).toBe(true);
  });
});
