import type { Browse } from '../../support/browse';
import { anOpenedLink } from '../../support/factories/links';
import type { TestApp } from '../../support/test-app';
import type { Case } from './case-before-panel';
import { addressesAbout, readAll, Reading } from './everything-read';

/** Somebody, and the pages where there is anything about the case for that person. */
interface Reader {
  browser: Browse;
  where: RegExp;
}
export type Readers = Record<'chair' | 'member' | 'late' | 'secretariat' | 'administrator' | 'candidate', Reader>;

/** All who have to do with a case; the places on its panel are the chair's, a member's and that of one who is late. */
export async function everybodyElse(app: TestApp, one: Case): Promise<Readers> {
  const at = async (userId: string, where: RegExp): Promise<Reader> => ({ browser: await app.browse(userId), where });
  const seat = (place: number, where: RegExp) => at(one.seats[place]!.userId, where);
  return {
    chair: await seat(0, /^\/en\/panel-room(?!\/(practice|criteria))/),
    member: await seat(1, /^\/en\/panel-room(?!\/(chair|practice|criteria))/),
    late: await seat(2, /^\/en\/panel-room(\/(deliberat|score|dossier)|$)/),
    // The log of the whole site holds what readers of other pages were refused.
    secretariat: await at(one.staffId, /^\/en\/staff\/(?!criteria)/),
    administrator: await at(one.administratorId, /^\/en\/staff\/panel/),
    candidate: { browser: await anOpenedLink(app, one.candidacyId), where: /^\/en\/q(?!\/a-token)/ },
  };
}

/** All that these read of a case, with the files they can take away, and every mail; or the same once more. */
export async function readTogether(app: TestApp, one: Case, readers: Readers, before: Reading = {}): Promise<Reading> {
  const addresses = addressesAbout(one).filter((address) => !isOwnWord(one, address));
  const files = await exportsOf(readers.chair.browser, one);
  const all: Reading = Object.fromEntries(Object.entries(files).map(([file, text]) => [`export ${file}`, text]));
  for (const [who, { browser, where }] of Object.entries(readers)) {
    const isHidden = (address: string) => before[`${who} ${address}`]?.startsWith('404');
    const own = addresses.filter((address) => where.test(address) && !isHidden(address));
    for (const [address, text] of Object.entries(await readAll(browser, own))) all[`${who} ${address}`] = text;
  }
  for (const { to, subject, text } of await app.mails()) all[`mail to ${to}: ${subject}`] = text;
  return all;
}

/** What a member has declared is the chair's to read, before and after stepping aside. */
const isOwnWord = ({ seats }: Case, address: string): boolean =>
  seats.some(({ memberId }) => address.endsWith(`/declarations/${memberId}`));

/** The scores behind the statistics, from which `aggregate` computes; once the statistics are there. */
async function exportsOf(chair: Browse, { cycle }: Case): Promise<Reading> {
  const path = `/en/panel-room/chair/cycles/${cycle.id}/analytics`;
  for (let tries = 0; tries < 60; tries += 1) {
    if (!/being computed/.test((await chair.get(path)).text)) break;
  }
  const found: Reading = {};
  for (const format of ['json', 'csv']) {
    const { status, body } = await chair.post(`${path}/export`, { format });
    found[format] = `${status} ${body}`;
  }
  return found;
}
