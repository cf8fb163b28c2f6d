import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Browse, Fields } from '../../support/browse';
import { ExampleSite, Site } from './example-site';

interface Account {
  role: string;
}
interface Door {
  key: string;
}

/** A panel member of the example, signed in, with a candidate to score. */
export class Member {
  private constructor(
    readonly browse: Browse,
    /** Address of one criterion's page. */
    readonly page: string,
  ) {}

  /** The first member of the panel who has a candidate to score. */
  static async of(example: ExampleSite, site: Site): Promise<Member> {
    const read = <T>(name: string): T[] => JSON.parse(readFileSync(join(example.dataDir, name), 'utf8')) as T[];
    const accounts = read<Account>('demo-accounts.json');
    for (const [index, { key }] of read<Door>('demo-doors.json').entries()) {
      if (!accounts[index]?.role.includes('panel')) continue;
      const browse = new Browse(site.origin);
      const home = await browse.visit(`/en/sign-in/example/${key}`);
      const page = await scoringPage(browse, home.body);
      if (page) return new Member(browse, page);
    }
    throw new Error('No member of the example has a candidate to score');
  }

  /** The form of the page as the script would send it. */
  async form(): Promise<Fields> {
    const page = await this.browse.get(this.page);
    return Object.fromEntries(page.forms.find(({ html }) => html.includes('data-autosave'))?.fields ?? []);
  }
}

async function scoringPage(browse: Browse, home: string): Promise<string | null> {
  for (const path of new Set(home.match(/\/en\/panel-room\/score\/[0-9a-f-]{36}[^"]*/g) ?? [])) {
    const page = await browse.visit(path);
    if (page.status === 200 && page.body.includes('data-autosave')) return page.path;
  }
  return null;
}
