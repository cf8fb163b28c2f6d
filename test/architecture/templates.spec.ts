import { filesBelow } from './support/source-files';
import { templateFaults } from './support/templates';

const templates = filesBelow(['views'], /\.hbs$/);
const code = filesBelow(['src'], /\.ts$/).filter((file) => !file.path.endsWith('.spec.ts'));
const faultsOf = (text: string) => templateFaults({ path: 'x.hbs', text });

describe('templates', () => {
  it('hold no raw output, script, style, handler, comparison or loose attribute', () => {
    expect(templates.flatMap(templateFaults)).toEqual([]);
  });

  it('are not handed ready-made markup: SafeString stays in the one reviewed place', () => {
    const using = code.filter((file) => /\bSafeString\b|\bnoEscape\b/.test(file.text)).map((file) => file.path);

    expect(using.filter((path) => !path.startsWith('src/common/web/'))).toEqual([]);
    expect(using.length).toBeLessThanOrEqual(1);
  });
});

describe('the check itself', () => {
  it.each([
    ['{{{body}}}', 'prints "body" unescaped'],
    ['{{& body}}', 'prints "body" unescaped'],
    ['<p style="color: red">x</p>', '<p> has a style attribute'],
    ['<button type="button" onclick="go()">x</button>', '<button> has the handler onclick'],
    ['<a href={{link}}>x</a>', '<a> has the unquoted attribute href'],
    ['<a class="x {{#if y}}z{{/if}}" href={{link}}>x</a>', '<a> has the unquoted attribute href'],
    ['<a href="javascript:go()">x</a>', '<a> has a javascript: address'],
    ['<script>go()</script>', 'has a script inside the page'],
    ['<style>p { color: red }</style>', 'has a style sheet inside the page'],
    ['{{#if (eq a b)}}x{{/if}}', 'uses the helper "eq"'],
    ['{{formatDate at}}', 'uses the helper "formatDate"'],
    ['{{#eq a b}}x{{/eq}}', 'uses the block "eq"'],
    ['{{> (lookup . "name")}}', 'chooses a partial by an expression'],
  ])('sees %s', (text, fault) => {
    expect(faultsOf(text)).toContain(`x.hbs: ${fault}`);
  });

  it.each([
    '{{t "common.page.title" count=n}}',
    '{{#if can.edit}}<a class="link" href="{{link}}">{{label}}</a>{{else}}{{why}}{{/if}}',
    '{{#each rows as |row|}}<li{{#if row.now}} aria-current="page"{{/if}}>{{row.name}}</li>{{/each}}',
    '{{> components/radios rating}}',
    '{{> components/field label=(t "common.form.name")}}',
    '<script type="module" src="{{asset}}"></script><script type="application/json">{{data}}</script>',
    '{{! style="x" onclick="y" }}<p>a > b</p>',
  ])('lets %s pass', (text) => {
    expect(faultsOf(text)).toEqual([]);
  });
});
