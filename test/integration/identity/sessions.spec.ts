import { aTestApp, TestApp } from '../../support/test-app';

describe('sessions', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await aTestApp();
  });
  afterAll(() => app?.close());

  it('are not made for visitors of public pages', async () => {
    const visitor = await app.browse();

    const answer = await visitor.get('/en/nothing-here');

    expect([answer.status, visitor.cookies.size]).toEqual([404, 0]);
  });
});
