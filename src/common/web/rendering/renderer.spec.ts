import { TemplateSet } from './template-set';
import { mkdtempSync, mkdirSync, cpSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { viewsFolder } from '../../text/views-folder';
import { AssetManifest } from './asset-manifest';
import { Renderer } from './renderer';
import { testContext } from './test-context';
import { View } from './view';

const assets = new AssetManifest(join(viewsFolder(), 'assets'));

/** A renderer over the real layouts and one page of our own. */
function rendererWith(source: string): Renderer {
  const folder = mkdtempSync(join(tmpdir(), 'views-'));
  for (const part of ['layouts', 'components'])
    cpSync(join(viewsFolder(), part), join(folder, part), { recursive: true });
  mkdirSync(join(folder, 'public'));
  writeFileSync(join(folder, 'public', 'page.hbs'), source);
  return new Renderer(folder, assets);
}

const page = (fields: Record<string, unknown>): View =>
  ({ template: 'public/page', title: 'A page', breadcrumbs: [], ...fields }) as View;

describe('templates', () => {
  it('all parse, with known helpers only', () => {
    expect(() => new TemplateSet(viewsFolder()).parseAll()).not.toThrow();
  });
});

describe('renderer', () => {
  it('escapes what people wrote', () => {
    const html = rendererWith('<p title="{{x}}">{{x}}</p>').render(
      page({ x: '"><script>alert(1)</script>' }),
      testContext(),
    );

    expect(html).toContain('<p title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">');
    expect(html).not.toContain('<script>alert');
  });

  it.each([
    '{{missing}}',
    '{{#if missing}}a{{/if}}',
    '{{#each missing}}a{{/each}}',
    '{{a.b}}',
    "{{t 'common.words.count' count=missing}}",
  ])('refuses a field the page does not have: %s', (source) => {
    expect(() => rendererWith(source).render(page({}), testContext())).toThrow('template public/page');
  });

  it.each(['{{lookup a b}}', '{{log a}}', '{{shout a}}'])('knows no helper but its own: %s', (source) => {
    expect(() => rendererWith(source).render(page({ a: {}, b: 'c' }), testContext())).toThrow();
  });

  it('does not reach the prototype of what it prints', () => {
    class Person {
      get secret(): string {
        return 'x';
      }
    }
    jest.spyOn(console, 'error').mockImplementation(() => undefined);

    expect(rendererWith('[{{person.secret}}]').render(page({ person: new Person() }), testContext())).toContain('[]');
  });

  it('marks a passage in another language and leaves the page’s own alone', () => {
    const render = rendererWith('<p>{{lang passage}}</p>');

    expect(render.render(page({ passage: { text: 'a <b>', lang: 'ar' } }), testContext())).toContain(
      '<p><span lang="ar" dir="rtl">a &lt;b&gt;</span></p>',
    );
    expect(render.render(page({ passage: { text: 'a <b>', lang: 'en' } }), testContext())).toContain(
      '<p>a &lt;b&gt;</p>',
    );
  });

  it('writes the document in the language and direction of its words', () => {
    const html = rendererWith('').render(page({}), testContext('ar'));

    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toMatch(/preload" href="\/assets\/fonts\/noto-naskh-arabic-arabic-400-normal\.[0-9a-f]{12}\.woff2"/);
  });

  it('puts the error summary first, focused, and says so in the title', () => {
    const errors = { title: 'Two answers need a change', items: [{ href: '#f-name', text: 'Name: fill this in' }] };
    const html = rendererWith('<h1>{{title}}</h1>').render(page({ errors }), testContext());

    expect(html).toContain('<title>Error: A page – Open Bench (example)</title>');
    expect(html.indexOf('href="#f-name"')).toBeLessThan(html.indexOf('<h1>'));
  });

  it('prints no inline style, script or handler around a page', () => {
    const html = rendererWith('').render(
      page({}),
      testContext('fr', {
        notice: 'Fait',
        user: {
          account: { label: 'N. B.', href: '/y' },
          leave: 'Se déconnecter',
          signOutAction: '/x',
          idleMinutes: 15,
        },
      }),
    );

    expect(html).not.toMatch(/ style=|<script(?! type="module" src=)| on[a-z]+=/i);
  });

  it('makes both forms of a mail from the same parts', () => {
    const message = {
      subject: 'Reminder',
      greeting: 'Dear A & B,',
      paragraphs: ['Please answer.'],
      facts: [{ term: 'Deadline', value: '18 September 2029' }],
      action: { label: 'Open', href: 'https://example.org/q/x' },
      closing: ['The secretariat'],
    };
    const context = testContext('fr');
    const mail = rendererWith('').renderMail(message, {
      words: context.words,
      site: { name: 'Open Bench', exampleStrip: false },
    });

    expect(mail.html).toContain('Dear A &amp; B,');
    expect(mail.text).toBe(
      'Dear A & B,\n\nPlease answer.\n\nDeadline\u00a0: 18 September 2029\n\nOpen\nhttps://example.org/q/x\n\nThe secretariat\n\n--\nOpen Bench\n',
    );
  });
});

describe('assets', () => {
  it('name the hash of their content, also where one names another', () => {
    const css = assets.find(assets.url('css/openbench.css'));

    expect(css?.url).toMatch(/^\/assets\/css\/openbench\.[0-9a-f]{12}\.css$/);
    expect(css?.body.toString()).toContain(`url(${assets.url('fonts/source-sans-3-latin-wght-normal.woff2')})`);
    expect(css?.body.toString()).not.toContain('url(../');
  });

  it('keep the style sheet within 12 KB', () => {
    expect(assets.find(assets.url('css/openbench.css'))?.brotli?.length).toBeLessThan(12_288);
  });

  it('throw for a file that is not there', () => {
    expect(() => assets.url('css/nothing.css')).toThrow();
  });
});
