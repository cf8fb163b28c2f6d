import { Contacts } from '../../../src/candidates';
import { linkPaths } from '../../../src/common/web/link.paths';
import { PersonalLinks } from '../../../src/questionnaires';
import type { Browse } from '../browse';
import type { TestApp } from '../test-app';

/** A mail address on file for the candidate. */
export async function aContact(app: TestApp, candidacyId: string, address: string): Promise<void> {
  const command = { address, language: 'en' as const, timeZone: 'Africa/Dakar', knownId: null };
  await app.arrange((tx) => app.get(Contacts).replaceIn(tx, candidacyId, command));
}

/** The address of a new personal link, as it stands in the candidate's mail. */
export async function aLink(app: TestApp, candidacyId: string): Promise<string> {
  const { token } = await app.arrange((tx) => app.get(PersonalLinks).makeIn(tx, candidacyId));
  return linkPaths.entrance('en', token);
}

/** A browser in which the candidate has opened a link. */
export async function anOpenedLink(app: TestApp, candidacyId: string): Promise<Browse> {
  const browser = await app.browse();
  await openLink(browser, await aLink(app, candidacyId));
  return browser;
}

/** Follows the link and presses its button. */
export async function openLink(browser: Browse, address: string): Promise<void> {
  await browser.get(address);
  await browser.submit({}, address);
}
