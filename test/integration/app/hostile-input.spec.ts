import { Phase, PHASES } from '../../../src/policy';
import type { ActorName } from '../../routes/row';
import { addressOf, allRows } from '../../routes/table';
import { aWorld, World } from '../../routes/world';
import type { Browse } from '../../support/browse';
import type { PageForm } from '../../support/forms';
import { takeActsBack } from '../../support/acts-taken-back';
import { aTestApp, TestApp } from '../../support/test-app';
import { testEngine } from '../../support/test-environment';

const ACTORS: ActorName[] = ['anonymous', 'passwordOnly', 'assigned', 'chair', 'secretariat', 'administrator'];
const PLATFORM = ['_csrf', '_key', '_from'];
/** What a page is made from, not what somebody typed. */
const SHAPING = ['rows', 'rev', 'tab', 'seq'];
const LONG = 'x'.repeat(20_001);

type Change = (fields: URLSearchParams, field: string) => void;

/** What a form without such a field, or with another kind of it, is refused for before any database is asked. */
const MISSHAPEN: [name: string, change: Change][] = [
  ['missing', (fields, field) => fields.delete(field)],
  ['empty', (fields, field) => fields.set(field, '')],
  ['an array', (fields, field) => renamed(fields, field, `${field}[]`)],
  ['an object', (fields, field) => renamed(fields, field, `${field}[$ne]`)],
  ['the prototype', (fields, field) => renamed(fields, field, `${field}[__proto__][x]`)],
  ['repeated', (fields, field) => fields.append(field, 'once more')],
  ['a script', (fields, field) => fields.set(field, `<script>alert(1)</script>"'{{x}}`)],
];
/** What the two databases could take differently. */
const STRANGE: [name: string, change: Change][] = [
  ['too long', (fields, field) => fields.set(field, LONG)],
  ['emoji and right to left', (fields, field) => fields.set(field, '👩🏽‍⚖️🏳️‍🌈 \u202eنص عربي\u2066')],
  ['NUL', (fields, field) => fields.set(field, 'a\0b')],
  ['infinity', (fields, field) => fields.set(field, '1e309')],
  ['minus one', (fields, field) => fields.set(field, '-1')],
];
/** What each field gets in turn, as a browser or a script could send it. */
const WORST = testEngine() === 'sqlite' ? [...MISSHAPEN, ...STRANGE] : STRANGE;

function renamed(fields: URLSearchParams, from: string, to: string): void {
  const value = fields.get(from) ?? 'x';
  fields.delete(from);
  fields.append(to, value);
}

interface Found extends PageForm {
  browser: Browse;
  actor: ActorName;
  /** The page with its ids left out, and the form's place on it: tried once however often it occurs. */
  kind: string;
}

let app: TestApp;
let world: World;
/** Forms that somebody has tried already: the chair's desk is the member's. */
const tried = new Set<string>();

async function formsOf(actor: ActorName): Promise<Found[]> {
  const browser = await world.as(actor);
  const found: Found[] = [];
  const pages = allRows().filter(({ method }) => method === 'GET');
  for (const row of pages) {
    for (const phase of phasesOfPage(row.path)) {
      const page = await browser.get(addressOf(row, world.params(phase)));
      for (const form of page.forms.filter(({ method }) => method === 'post')) {
        const kind = `${form.action.replace(/[0-9a-f-]{36}/g, '…')} in ${row.path}`;
        if (fieldsOf(form).length === 0 || tried.has(kind)) continue;
        tried.add(kind);
        found.push({ ...form, action: form.action || page.path, browser, actor, kind });
      }
    }
  }
  return found;
}

const phasesOfPage = (path: string): readonly Phase[] => (/:(reviewId|candidacyId)\b/.test(path) ? PHASES : ['open']);

/** Names of all controls, those that send nothing while unticked too; of numbered rows and of languages one, since one rule reads them all. */
function fieldsOf({ html }: PageForm): string[] {
  const names = [...html.matchAll(/<(?:input|select|textarea)\b[^>]*?\sname="([^"]+)"/g)].map(([, name = '']) => name);
  const kinds = new Map(names.reverse().map((name) => [name.replace(/\d+|[0-9a-f-]{36}|(En|Fr)$/g, '…'), name]));
  return [...kinds.values()].filter((name) => !PLATFORM.includes(name));
}

async function send({ browser, action, fields }: Found, change: (body: URLSearchParams) => void) {
  const body = new URLSearchParams(fields.filter(([name]) => name !== '_key'));
  change(body);
  const headers = { origin: app.origin, 'sec-fetch-site': 'same-origin' };
  return browser.request(action, { method: 'POST', body, headers });
}

/** Fields whose text is not on the page any more that was shown again. */
function lost(form: Found, field: string, shown: PageForm[]): string[] {
  const again = shown.find(({ action }) => (action || form.action) === form.action);
  if (!again || SHAPING.includes(field)) return [];
  const kept = new Set(again.fields.map(([name, value]) => `${name}=${value}`));
  const typed = form.fields.filter(([name, value]) => value && ![field, ...PLATFORM, ...SHAPING].includes(name));
  return typed.filter(([name, value]) => !kept.has(`${name}=${value}`)).map(([name]) => name);
}

async function faultsOf(form: Found): Promise<string[]> {
  const faults: string[] = [];
  for (const field of fieldsOf(form)) {
    for (const [what, change] of WORST) {
      const answer = await send(form, (body) => change(body, field));
      const place = `${form.actor}, ${form.kind}: ${field} ${what}`;
      if (answer.status >= 500 && !answer.headers.has('retry-after')) faults.push(`${place} → ${answer.status}`);
      if (answer.body.includes('<script>alert')) faults.push(`${place} → printed as it came`);
      const gone = answer.status === 422 ? lost(form, field, answer.forms) : [];
      if (gone.length > 0) faults.push(`${place} → loses ${gone.join(', ')}`);
    }
  }
  return faults;
}

describe('any form, with the worst in each of its fields', () => {
  beforeAll(async () => {
    app = await aTestApp({ now: new Date().toISOString() });
    world = await aWorld(app);
  }, 60_000);

  afterAll(async () => {
    jest.restoreAllMocks();
    await app?.close();
  });

  it.each(ACTORS)(
    'as %s: never fails, never prints markup, and keeps the other fields',
    async (actor) => {
      const forms = await formsOf(actor);
      takeActsBack();
      const faults: string[] = [];

      for (const form of forms) faults.push(...(await faultsOf(form)));
      jest.restoreAllMocks();

      expect(forms.length).toBeGreaterThan(0);
      expect(faults).toEqual([]);
    },
    600_000,
  );
});
