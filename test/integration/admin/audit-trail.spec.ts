import { aUser } from '../../support/factories/users';
import { decoded } from '../../support/forms';
import { aTestApp, TestApp } from '../../support/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await aTestApp();
});
afterAll(() => app?.close());

describe('the audit trail', () => {
  it('shows who did what, filters, pages, and hides the hour of pseudonyms', async () => {
    const { id } = await aUser(app, { roles: ['secretariat'], name: 'Lena Brandt' });
    await app.arrange(async (tx) => {
      for (let index = 0; index < 60; index += 1) tx.audit('user.invited', `user:${id}`, { index });
      tx.audit(
        'assessment.submitted',
        'review:3f2a0000-0000-4000-8000-000000000000',
        {},
        { actorRef: 'reviewer:otter' },
      );
    });
    app.clock.advance(86_400);
    await app.arrange(async (tx) => tx.audit('user.disabled', `user:${id}`, { reason: 'left' }));
    const reader = await app.browse(id);

    const all = await reader.get('/en/admin/audit');
    const next = /<a href="([^"]+)" rel="next">/.exec(all.body)?.[1] ?? '';
    const older = await reader.get(decoded(next));
    const byAction = await reader.get('/en/admin/audit?action=user.disabled');
    const byDay = await reader.get('/en/admin/audit?from=2029-09-12&until=2029-09-12&action=user.disabled');
    const badDay = await reader.get('/en/admin/audit?from=2029-02-31');

    expect(all.body.match(/<time /g)).toHaveLength(50);
    expect(older.body.match(/<time /g)).toHaveLength(12);
    expect(byAction.text).toContain('the system · disabled an account Lena Brandt · user.disabled · reason left');
    expect(byDay.text).toContain('No line fits');
    expect(badDay.status).toBe(422);
    expect(all.body).toContain(
      '<time datetime="2029-09-12">12 September 2029</time><p><strong>a panel member otter</strong>',
    );
  });

  it('is downloaded as a table without formulas, which is recorded, and again from the same page', async () => {
    const { id } = await aUser(app, { roles: ['administrator'] });
    await app.arrange(async (tx) =>
      tx.audit('user.edited', `user:${id}`, { name: '=HYPERLINK("https://evil.example")' }),
    );
    const browser = await app.browse(id);
    const page = await browser.get('/en/admin/audit');
    const fields = Object.fromEntries(page.forms.find(({ action }) => action.endsWith('/export'))!.fields);

    const first = await browser.post('/en/admin/audit/export', fields);
    const second = await browser.post('/en/admin/audit/export', fields);

    expect([first.status, first.headers.get('content-type'), first.headers.get('content-disposition')]).toEqual([
      200,
      'text/csv; charset=utf-8',
      'attachment; filename=audit.csv',
    ]);
    expect(first.body).toContain('name: =HYPERLINK');
    expect(first.body.split(/[,"\r\n]/).some((cell) => cell.startsWith('='))).toBe(false);
    expect(second.body.split('\r\n').filter((line) => line.includes('audit.exported'))).toHaveLength(1);
  });
});

describe('the system page', () => {
  it('shows checks, mail and settings without secrets', async () => {
    const { id } = await aUser(app, { roles: ['administrator'] });
    const { text } = await (await app.browse(id)).get('/en/admin/system');

    expect(text).toContain('Database takes writes in order');
    expect(text).toContain('Waiting');
    expect(text).not.toMatch(/postgres:\/\/[^/]*:[^/]*@/);
  });
});
