import { filesBelow } from './support/source-files';
import { longFiles, longFunctions } from './support/sizes';

const code = filesBelow(['src', 'migrations', 'test'], /\.ts$/);
const templates = filesBelow(['views'], /\.hbs$/);
const lines = (count: number) => Array.from({ length: count }, (_, index) => `  line(${index});`).join('\n');

describe('sizes', () => {
  it('no file is longer than its kind allows', () => {
    expect(longFiles([...code, ...templates])).toEqual([]);
  });

  it('no function has too many lines and no constructor too many collaborators', () => {
    // A migration is a list of tables with their columns, one to a line; its file has a limit of its own.
    expect(longFunctions(code.filter((file) => !file.path.startsWith('migrations/')))).toEqual([]);
  });
});

describe('the check itself', () => {
  it('sees a long file of each kind', () => {
    const paths = ['x.controller.ts', 'x.page.ts', 'x.service.ts', 'x.spec.ts', 'x.hbs'];

    expect(longFiles(paths.map((path) => ({ path, text: lines(401) })))).toHaveLength(5);
    expect(longFiles(paths.map((path) => ({ path, text: lines(120) })))).toEqual([]);
  });

  it('sees a long function and a crowded constructor', () => {
    const long = [
      `function f() {\n${lines(39)}\n}`,
      `const f = () => {\n${lines(39)}\n};`,
      `class A {\n  f() {\n${lines(39)}\n  }\n}`,
    ];
    const crowded = 'class A { constructor(a: A, b: B, c: C, d: D, e: E, f: F) {} }';

    expect(long.filter((text) => longFunctions([{ path: 'x.ts', text }]).length !== 1)).toEqual([]);
    expect(longFunctions([{ path: 'x.ts', text: crowded }])).toHaveLength(1);
    expect(longFunctions([{ path: 'x.ts', text: `function f() {\n${lines(38)}\n}` }])).toEqual([]);
    expect(longFunctions([{ path: 'x.spec.ts', text: `describe('x', () => {\n${lines(70)}\n});` }])).toEqual([]);
  });
});
