import { badClasses, badFileNames, oddHandlers } from './support/names';
import { filesBelow, isSpec } from './support/source-files';

const code = filesBelow(['src', 'migrations', 'test'], /\.ts$/);
const views = filesBelow(['views'], /\.hbs$/);
const own = code.filter((file) => file.path.startsWith('src/') && !isSpec(file.path));

describe('names', () => {
  it('of files are in kebab-case, end in a known role and say what is inside', () => {
    expect(badFileNames([...code, ...views].map((file) => file.path))).toEqual([]);
  });

  it('of classes say what they are, one exported class to a file', () => {
    expect(badClasses(own)).toEqual([]);
  });

  it('of handlers are the seven of a resource', () => {
    expect(oddHandlers(own)).toEqual([]);
  });
});

describe('the check itself', () => {
  it('sees empty and misshapen file names', () => {
    const bad = [
      'src/common/utils.ts',
      'src/panel/panel-helpers.ts',
      'src/panel/base.entity.ts',
      'src/panel/Panel.ts',
      'src/panel/panel.stuff.ts',
    ];

    expect(badFileNames(bad)).toHaveLength(bad.length);
    expect(
      badFileNames(['src/panel/data/panel-member.entity.ts', 'views/panel/_row.hbs', 'src/database-file.ts']),
    ).toEqual([]);
  });

  it('sees empty class names and crowded files', () => {
    const file = (text: string) => [{ path: 'src/panel/panel.service.ts', text }];

    expect(badClasses(file('export class PanelManager {}'))).toHaveLength(1);
    expect(badClasses(file('export class A {} export class B {}'))).toHaveLength(1);
    expect(badClasses(file('export class A {} class B {}'))).toEqual([]);
  });

  it('sees an odd handler', () => {
    const file = {
      path: 'src/panel/web/x.controller.ts',
      text: "class X { @Get() index() {} @Post('x') publish() {} private link() {} }",
    };

    expect(oddHandlers([file])).toEqual([
      'src/panel/web/x.controller.ts: publish is not one of index, show, new, create, edit, update, destroy',
    ]);
  });
});
