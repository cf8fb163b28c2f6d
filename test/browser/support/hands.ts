import type { Browser, Page } from 'playwright-core';
import type { TestApp } from '../../support/test-app';
import { accessibilityFaults, watchFaults } from './accessibility';
import { tabTo } from './keyboard';
import { helpsReady, leading } from './leading';
import { openSignedIn } from './signed-in';

/** One person at a page, who does the same steps by keyboard alone or with plain forms. */
export interface Hand {
  page: Page;
  /** What was found wrong on the way. */
  faults: string[];
  to(path: string): Promise<void>;
  /** A link or a button that leads to another page. */
  follow(selector: string): Promise<void>;
  /** A button that adds to the form: at once with script, by another page without. */
  add(selector: string): Promise<void>;
  /** A folded part of the page. */
  unfold(selector: string): Promise<void>;
  choose(name: string, value: string): Promise<void>;
  write(name: string, text: string): Promise<void>;
  read(): Promise<string>;
}

export interface Way {
  name: string;
  hasScript: boolean;
  /** Kinds of pages that axe has seen on the way; it needs script. */
  looked: Set<string>;
  hand(app: TestApp, browser: Browser, userId: string): Promise<Hand>;
}

/** With script, and nothing but keys: no pointer, no focus set by the test. */
export function byKeyboard(): Way {
  const looked = new Set<string>();
  return {
    name: 'by keyboard alone',
    hasScript: true,
    looked,
    hand: async (app, browser, userId) => {
      const page = await (await openSignedIn(app, browser, userId, { reducedMotion: 'reduce' })).newPage();
      return keyboardHand(app, page, looked);
    },
  };
}

/** Without script: links and forms as they came from the server. */
export const byPlainForms = (): Way => ({
  name: 'without JavaScript',
  hasScript: false,
  looked: new Set(),
  hand: async (app, browser, userId) => {
    const page = await (await openSignedIn(app, browser, userId, { javaScriptEnabled: false })).newPage();
    return plainHand(app, page);
  },
});

function keyboardHand(app: TestApp, page: Page, looked: Set<string>): Hand {
  const faults = watchFaults(page);
  const reach = async (selector: string): Promise<void> => {
    await tabTo(page, selector);
    if (!(await focusIsSeen(page))) faults.push(`${page.url()}: focus is not seen on ${selector}`);
  };
  const enter = async (selector: string): Promise<void> => {
    await reach(selector);
    await page.keyboard.press('Enter');
  };
  const look = async (): Promise<void> => {
    await helpsReady(page);
    await lookOnce(page, looked, faults);
  };
  return {
    page,
    faults,
    to: async (path) => {
      await page.goto(app.origin + path);
      await look();
    },
    follow: async (selector) => {
      await reach(selector);
      await leading(page, () => page.keyboard.press('Enter'));
      await look();
    },
    add: enter,
    unfold: enter,
    choose: async (name, value) => {
      await reach(`input[name="${name}"]`);
      await arrowTo(page, value);
    },
    write: async (name, text) => {
      await reach(`textarea[name="${name}"]`);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
    },
    read: () => page.locator('main').innerText(),
  };
}

/** Axe takes its time, so that it looks at one page of each kind. */
async function lookOnce(page: Page, looked: Set<string>, faults: string[]): Promise<void> {
  const kind = kindOf(page);
  if (looked.has(kind)) return;
  looked.add(kind);
  faults.push(...(await accessibilityFaults(page)).map((fault) => `${kind}: ${fault}`));
}

/** The page may still be scrolling to what has the focus. */
async function focusIsSeen(page: Page): Promise<boolean> {
  for (let looks = 0; looks < 40; looks += 1) {
    if (await page.evaluate<boolean>(FOCUS_IS_SEEN)) return true;
    await page.waitForTimeout(50);
  }
  return false;
}

/** Within a group of radios; the first arrow leaves the one that Tab came to. */
async function arrowTo(page: Page, value: string): Promise<void> {
  const isThere = () => page.evaluate<boolean>(`document.activeElement.value === ${JSON.stringify(value)}`);
  if (await isThere()) return page.keyboard.press('Space');
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('ArrowDown');
    if (await isThere()) return;
  }
  throw new Error(`No arrow leads to ${value} on ${page.url()}`);
}

function plainHand(app: TestApp, page: Page): Hand {
  // Of a link in two menus one is shown.
  const visible = (selector: string) => page.locator(selector).locator('visible=true').first();
  const click = (selector: string) => leading(page, () => visible(selector).click());
  return {
    page,
    faults: watchFaults(page),
    to: async (path) => void (await page.goto(app.origin + path)),
    follow: click,
    add: click,
    unfold: (selector) => visible(selector).click(),
    choose: async (name, value) => {
      // The label lies over the button of a scale.
      const id = await page.locator(`input[name="${name}"][value="${value}"]`).getAttribute('id');
      await page.click(`label[for="${id}"]`);
    },
    write: (name, text) => page.fill(`textarea[name="${name}"]`, text),
    read: () => page.locator('main').innerText(),
  };
}

/** The address without what names one thing among its like. */
const kindOf = (page: Page): string =>
  new URL(page.url()).pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replace(/\/[A-Z]+-[A-Z]+\b/g, '/:code');

/** In the window, and with a mark on the element or on its row. As text, because the test's own types know no browser. */
const FOCUS_IS_SEEN = `(() => {
  const element = document.activeElement;
  const { top, bottom, height } = element.getBoundingClientRect();
  const isMarked = (one) => {
    const style = one && getComputedStyle(one);
    return Boolean(one) && ((style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none');
  };
  const isInside = height > 0 && bottom > 0 && top < innerHeight;
  return element.matches(':focus-visible') && isInside && (isMarked(element) || isMarked(element.closest('.scale__row')));
})()`;
