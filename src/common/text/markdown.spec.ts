import { markdownToHtml } from './markdown';

describe('markdown', () => {
  it('shows emphasis, lists, quotes and headings below the page’s own', () => {
    expect(markdownToHtml('# A\n\n**b** *c*\n\n- d\n\n> e')).toBe(
      '<h3>A</h3>\n<p><strong>b</strong> <em>c</em></p>\n<ul>\n<li>d</li>\n</ul>\n<blockquote>\n<p>e</p>\n</blockquote>',
    );
  });

  it('links to https and mail only, and trusts no link', () => {
    expect(markdownToHtml('[a](https://example.org/x)')).toBe(
      '<p><a href="https://example.org/x" rel="noopener nofollow ugc">a</a></p>',
    );
    expect(markdownToHtml('[a](mailto:a@example.org)')).toContain('href="mailto:a@example.org"');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](data:text/html;base64,PHN2Zz4=)',
    '[a](vbscript:x)',
    '[a](//evil.example/x)',
    '![a](https://evil.example/pixel.png)',
    '<svg/onload=alert(1)>',
    '[a](https://example.org "onmouseover=alert(1)")',
    '`<script>`',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '<style>*{display:none}</style>',
    '<a href="https://x" style="position:fixed">a</a>',
    '[a]: javascript:alert(1)\n\n[a]',
    '<http://evil.example>',
    '```\n<script>\n```',
  ])('prints nothing that acts: %s', (source) => {
    const html = markdownToHtml(source);

    expect(html).not.toMatch(/<(?!\/?(p|br|strong|em|ul|ol|li|blockquote|h3|h4|h5|a|code)\b)/);
    expect(html).not.toMatch(/<[^>]*(on\w+=|style=|javascript:|data:|vbscript:|src=|title=)/i);
    expect(html).not.toMatch(/href="\/\//);
  });

  it.each(['[', '*', '>', '_', '`', '(', '[]', '> ', '*a_', '- ', '\\['])('stays quick on 10 000 of %s', (mark) => {
    const source = mark.repeat(10_000);
    const start = process.cpuUsage();

    markdownToHtml(source);

    // Processor time, since others may be at work too. What grows with the square of the length takes far longer.
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
  });

  it('shows text that is too long as plain paragraphs', () => {
    expect(markdownToHtml(`${'a'.repeat(60_000)}\n\n<b>`)).toMatch(/<p>&lt;b&gt;<\/p>$/);
  });
});
