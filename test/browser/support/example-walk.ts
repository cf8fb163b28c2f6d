import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, watchFaults } from './accessibility';
import { openContext } from './chromium';
import type { ExampleBench } from './example-bench';

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 900 };

/** What a page says of itself. As text, because the test's own types know no browser. */
const LOOK = `(() => {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const root = document.documentElement;
  return {
    sideways: root.scrollWidth > root.clientWidth,
    twice: ids.filter((id, at) => ids.indexOf(id) !== at),
    text: document.body.innerText,
    links: [...document.querySelectorAll('a[href]')].map(({ href }) => href.split('#')[0]),
  };
})()`;

interface Look {
  sideways: boolean;
  twice: string[];
  text: string;
  links: string[];
}

/** Words that only a mistake prints: an empty field, an object, a key of the locale files. */
const MISTAKES =
  /undefined|\[object|NaN|\b(?:candidates|common|criteria|deliberation|elections|identity|letters|panel|problem|publication|questionnaires|scoring|site)(?:\.[a-z]\w+){2,}/;

/**
 * Walks the paths as the person of this name, or as a reader: in English on a desk, looked at by axe too, and in French
 * on a phone. Returns what is wrong with them, and every link of theirs that leads nowhere.
 */
export async function walkExample(
  browser: Browser,
  example: ExampleBench,
  who: string | null,
  paths: string[],
): Promise<string[]> {
  const context = await openContext(browser);
  const page = await context.newPage();
  const seen = watchFaults(page);
  const links = new Set<string>();
  const faults: string[] = [];
  const visit = async (address: string): Promise<void> => {
    seen.length = 0;
    const look = await lookAt(page, address);
    look.links.filter((link) => link.startsWith(example.origin)).forEach((link) => links.add(link));
    faults.push(...[...look.faults, ...seen].map((fault) => `${new URL(address).pathname}: ${fault}`));
  };
  if (who) await enter(page, example, who);
  for (const path of paths) {
    await page.setViewportSize(DESK);
    await visit(`${example.origin}/en${path}`);
    faults.push(...(await accessibilityFaults(page)).map((fault) => `/en${path}: ${fault}`));
    await page.setViewportSize(PHONE);
    await visit(`${example.origin}/fr${path}`);
  }
  faults.push(...(await leadingNowhere(page, who ? [...links].filter(isPrivate) : [...links])));
  await context.close();
  return faults;
}

/** By the door of an account, or by the button behind a personal link. */
async function enter(page: Page, example: ExampleBench, who: string): Promise<void> {
  await page.goto(example.door(who));
  if (new URL(page.url()).pathname.includes('/q/')) await page.locator('main form button').first().click();
}

async function lookAt(page: Page, address: string): Promise<Look & { faults: string[] }> {
  const answer = await page.goto(address);
  const look = await page.evaluate<Look>(LOOK);
  const mistake = MISTAKES.exec(look.text)?.[0];
  const faults = [
    ...(answer?.status() === 200 ? [] : [`status ${answer?.status()}`]),
    ...(look.sideways ? ['scrolls sideways'] : []),
    ...look.twice.map((id) => `has the id ${id} twice`),
    ...(mistake ? [`prints ${mistake}`] : []),
  ];
  return { ...look, faults };
}

/** What readers see is asked once, by the reader. */
const isPrivate = (link: string): boolean =>
  /^\/[a-z]{2}\/(account|admin|panel-room|q|staff)\b/.test(new URL(link).pathname);

async function leadingNowhere(page: Page, links: string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const link of links) {
    const answer = await page.context().request.get(link, { maxRedirects: 0 });
    if (answer.status() >= 400) faults.push(`${link} answers ${answer.status()}`);
  }
  return faults;
}
