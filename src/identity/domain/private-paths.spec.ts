import { isPrivatePath, returnTarget } from './private-paths';

describe('private paths', () => {
  it.each([
    '/en/sign-in',
    '/fr/account/sessions',
    '/en/admin',
    '/en/staff/elections/x',
    '/ar/panel-room',
    '/en/sign-out',
  ])('%s', (path) => {
    expect(isPrivatePath(path)).toBe(true);
  });

  it.each([
    '/',
    '/en',
    '/en/elections',
    '/en/staffing',
    '/en/quality',
    '/en/q/abc',
    '/health/live',
    '/assets/x.css',
    '/en/elections/staff',
    '/api/v1/account',
  ])('not %s', (path) => {
    expect(isPrivatePath(path)).toBe(false);
  });
});

describe('a target to return to', () => {
  it.each(['/en/staff/elections', '/fr/account/password', '/en/panel-room/reviews/1?tab=2&x=y'])(
    '%s is kept',
    (target) => {
      expect(returnTarget(target)).toBe(target);
    },
  );

  it.each([
    '//h',
    '/\\h',
    '/%09/h',
    'https:h',
    'https://evil.example/en/staff',
    'javascript:alert(1)',
    '/en/staff\r\nx: y',
    '/en/staff\u0000',
    '/en/elections',
    '/en/sign-in',
    '/en/staff/../../..//evil.example',
    '/en',
    '',
    ' /en/staff',
    `/en/staff/${'x'.repeat(600)}`,
    7,
    ['/en/staff'],
    undefined,
  ])('%p is not', (target) => {
    expect(returnTarget(target)).toBeNull();
  });

  it('is written anew by the URL parser', () => {
    expect(returnTarget('/en/staff/./a/../b#part')).toBe('/en/staff/b');
  });
});
