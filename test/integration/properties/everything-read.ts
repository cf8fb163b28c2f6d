import type { Answer, Browse } from '../../support/browse';
import { addressOf, allRows } from '../../routes/table';
import type { TestApp } from '../../support/test-app';
import { Case, mailAddress } from './case-before-panel';

/** By address, all that came back. */
export type Reading = Record<string, string>;

const NOBODY = '00000000-0000-4000-8000-000000000001';
/** The health of the machine is no page about a candidate. */
const MACHINE = /^\/health|\/admin\/system$/;
const PAGES = allRows().filter(({ method, path }) => method === 'GET' && !MACHINE.test(path));

/** Every address of the route table about a case; the desk for each criterion, pages on members for each of them. */
export function addressesAbout(one: Case, more: Record<string, string> = {}): string[] {
  const shared = { ...idsOf(one), ...more };
  const addresses = PAGES.flatMap((row) => {
    const params: Record<string, string>[] = row.path.endsWith('/score/:reviewId/:criterion')
      ? one.criteria.map((criterion) => ({ criterion }))
      : row.path.includes(':memberId')
        ? one.seats.map(({ memberId }) => ({ memberId }))
        : [{}];
    return params.map((each) => addressOf(row, { ...nobodys(row.path), ...shared, ...each }));
  });
  return [...new Set([...addresses, ...searches(one)])];
}

/** What a path names that no case has: a questionnaire, a letter. It is nobody's then. */
const nobodys = (path: string): Record<string, string> =>
  Object.fromEntries([...path.matchAll(/:(\w+)/g)].map(([, name = '']) => [name, NOBODY]));

function idsOf({ review, cycle, election, candidacyId, documentId, seats, criteria }: Case): Record<string, string> {
  return {
    lang: 'en',
    reviewId: review.id,
    candidacyId,
    cycleId: cycle.id,
    panelId: String(cycle.panel_id),
    electionId: election.id,
    election: String(election.slug),
    electionSlug: String(election.slug),
    versionId: String(cycle.framework_version_id),
    evidenceId: documentId,
    criterion: criteria[0] ?? '',
    number: '1',
    userId: seats[1]?.userId ?? '',
    token: 'a-token-that-nobody-was-given-000000000000',
  };
}

/** Searching, filtering and sorting, as far as the pages have them; the word stands in every text that others write. */
function searches({ review }: Case): string[] {
  const room = '/en/panel-room';
  return [
    `${room}/dossier/${review.id}?q=${SECRET}`,
    `${room}/dossier/${review.id}/copy?notes=1`,
    `${room}/deliberate/${review.id}?order=criteria`,
    `/en/staff/candidates?q=${SECRET}`,
  ];
}

/** A word in all that members write for themselves or for the panel. */
export const SECRET = 'zzheronzz';

export async function readAll(browser: Browse, addresses: string[]): Promise<Reading> {
  const reading: Reading = {};
  for (const address of addresses) reading[address] = lasting(await browser.get(address));
  return reading;
}

/** An answer without the tokens that are drawn anew for each page. */
export const lasting = ({ status, location, body }: Answer): string =>
  `${status} ${location ?? ''} ${body.replace(TOKENS, '')}`;
const TOKENS = /name="(_csrf|_key|tab|csrf-token)" (value|content)="[^"]*"|_csrf=[\w-]+/g;

/** Addresses at which two readings differ, with the first place of each difference. */
export function differences(before: Reading, after: Reading): string[] {
  return changed(before, after).map((address) => {
    const [a = '', b = ''] = [before[address], after[address]];
    const at = [...a].findIndex((character, index) => character !== b[index]);
    const from = Math.max(0, (at < 0 ? a.length : at) - 40);
    return `${address}: «${a.slice(from, from + 120)}» became «${b.slice(from, from + 120)}»`;
  });
}

/** The addresses alone; what was hidden before need not have been read again. */
export const changed = (before: Reading, after: Reading): string[] =>
  Object.keys({ ...before, ...after }).filter(
    (address) => before[address] !== after[address] && !(isHidden(before[address]) && after[address] === undefined),
  );

const isHidden = (text: string | undefined): boolean => text?.startsWith('404') ?? false;

/** Addresses at which there is something for the reader. */
export const shown = (reading: Reading): string[] =>
  Object.keys(reading).filter((address) => !reading[address]?.startsWith('404'));

/** Every mail to one person of a case, oldest first. */
export async function mailsTo(app: TestApp, one: Case, name: string): Promise<string> {
  const mails = (await app.mails()).filter(({ to }) => to.includes(mailAddress(one.number, name)));
  return mails.map(({ subject, text }) => `${subject}\n${text}`).join('\n');
}
