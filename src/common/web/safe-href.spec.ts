import { safeHref } from './safe-href';

describe('safeHref', () => {
  it.each([
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
    [' mailto:a@example.org ', 'mailto:a@example.org'],
    ['/en/elections', '/en/elections'],
    ['javascript:alert(1)', null],
    ['JAVASCRIPT:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['data:text/html,x', null],
    ['http://example.org', null],
    ['//evil.example', null],
    ['/\\evil.example', null],
    ['example.org', null],
    ['', null],
  ])('of %j is %j', (address, href) => {
    expect(safeHref(address)).toBe(href);
  });
});
