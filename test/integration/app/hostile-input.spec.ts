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
const EMOJI = '👩🏽‍⚖️🏳️‍🌈 \u202eنص عربي\u2066';

type Change = (fields: URLSearchParams, field: string) => void;
/** A choice among given values, one line of text, or text at length: each can be wrong in its own ways. */
type Control = 'choice' | 'line' | 'text';

interface Bad {
  what: string;
  /** The controls in which it is something of its own; elsewhere it is one more text, or one more value that is not offered. */
  controls: readonly Control[];
  change: Change;
}

const ALL: readonly Control[] = ['choice', 'line', 'text'];
const TYPED: readonly Control[] = ['line', 'text'];

/** What a form without such a field, or with another kind of it, is refused for before any database is asked. */
const MISSHAPEN: Bad[] = [
  { what: 'missing', controls: ALL, change: (fields, field) => fields.delete(field) },
  { what: 'empty', controls: ALL, change: (fields, field) => fields.set(field, '') },
  { what: 'an array', controls: TYPED, change: (fields, field) => renamed(fields, field, `${field}[]`) },
  { what: 'an object', controls: ALL, change: (fields, field) => renamed(fields, field, `${field}[$ne]`) },
  {
    what: 'the prototype',
    controls: ['line'],
    change: (fields, field) => renamed(fields, field, `${field}[__proto__][x]`),
  },
  { what: 'too long', controls: TYPED, change: (fields, field) => fields.set(field, LONG) },
  { what: 'repeated', controls: ALL, change: (fields, field) => fields.append(field, 'once more') },
  { what: 'a script', controls: ALL, change: (fields, field) => fields.set(field, `<script>alert(1)</script>"'{{x}}`) },
];
/** What the two databases could take differently. */
const STRANGE: Bad[] = [
  { what: 'emoji and right to left', controls: TYPED, change: (fields, field) => fields.set(field, EMOJI) },
  { what: 'NUL', controls: ALL, change: (fields, field) => fields.set(field, 'a\0b') },
  { what: 'infinity', controls: ['line'], change: (fields, field) => fields.set(field, '1e309') },
  { what: 'minus one', controls: ['line'], change: (fields, field) => fields.set(field, '-1') },
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

/** Each phase has forms of its own; PostgreSQL gets those of the phases in which most is written. */
const SEARCHED: readonly Phase[] = testEngine() === 'sqlite' ? PHASES : ['open', 'deliberation', 'reply'];
const phasesOfPage = (path: string): readonly Phase[] => (/:(reviewId|candidacyId)\b/.test(path) ? SEARCHED : ['open']);

interface Field {
  name: string;
  control: Control;
}

/** All controls, those that send nothing while unticked too; of numbered rows and of languages one, since one rule reads them all. */
function fieldsOf({ html }: PageForm): Field[] {
  const tags = [...html.matchAll(/<(input|select|textarea)\b([^>]*?)\sname="([^"]+)"([^>]*)>/g)];
  const fields = tags.map(([, tag = '', before = '', name = '', after = '']): Field => ({
    name,
    control: controlOf(tag, before + after),
  }));
  const kinds = new Map(
    fields.reverse().map((field) => [field.name.replace(/\d+|[0-9a-f-]{36}|(En|Fr)$/g, '…'), field]),
  );
  return [...kinds.values()].filter(({ name }) => !PLATFORM.includes(name));
}

function controlOf(tag: string, attributes: string): Control {
  if (tag === 'textarea') return 'text';
  return tag === 'select' || /type="(radio|checkbox)"/.test(attributes) ? 'choice' : 'line';
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
  for (const { name, control } of fieldsOf(form)) {
    for (const { what, change } of WORST.filter(({ controls }) => controls.includes(control))) {
      const answer = await send(form, (body) => change(body, name));
      const place = `${form.actor}, ${form.kind}: ${name} ${what}`;
      if (answer.status >= 500 && !answer.headers.has('retry-after')) faults.push(`${place} → ${answer.status}`);
      if (answer.body.includes('<script>alert')) faults.push(`${place} → printed as it came`);
      const gone = answer.status === 422 ? lost(form, name, answer.forms) : [];
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
