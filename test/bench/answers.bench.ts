import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ResponsesRepository } from '../../src/questionnaires/data/responses.repository';
import { Browse } from '../support/browse';
import { aCandidacy, anElection } from '../support/factories/elections';
import { anOpenedLink, openLink } from '../support/factories/links';
import { aQuestionnaire } from '../support/factories/questionnaires';
import type { Row } from '../support/factories/rows';
import type { TestApp } from '../support/test-app';
import { AnsweringPage } from './support/answering-page';
import { ExampleSite, Site } from './support/example-site';
import { printTable } from './support/figures';
import { machine } from './support/machine';
import { expectOk, measureRequests, REQUEST_HEADINGS, requestRow, REQUESTS } from './support/requests';
import { aWriter, runSavingLoad, SavingLoad } from './support/saving-load';

const SECTION = '/en/q/section/';
const SECTIONS = 12;
/** A section of the template for judges that asks for texts. */
const LONG_TEXT = 2;
const CANDIDATES = 60;
const SECONDS = Number(process.argv[2] ?? 60);
/** Milliseconds, as the script of the page waits while somebody types on. */
const PAUSE = 2_000;

async function main(): Promise<void> {
  await oneCandidate();
  console.log(`${CANDIDATES} candidates typing at once for ${SECONDS} s, SQLite, synchronous=FULL (${machine()})`);
  console.log(`Each saves ${PAUSE / 1000} s after the answer to the last save; aim: p95 below 250 ms, nothing lost`);
  await runSavingLoad({ seconds: SECONDS, pause: PAUSE }, manyCandidates);
}

async function manyCandidates(app: TestApp): Promise<SavingLoad> {
  const election = await anElection(app);
  const questionnaire = await aQuestionnaire(app, { election_id: election.id });
  const candidacies: Row[] = [];
  for (let count = 0; count < CANDIDATES; count += 1)
    candidacies.push(await aCandidacy(app, { election_id: election.id }));
  const path = `${SECTION}${LONG_TEXT}`;
  const writers = await Promise.all(
    candidacies.map(async ({ id }) => aWriter('answer', path, await anOpenedLink(app, id))),
  );
  const stored = async (): Promise<string[]> => {
    const all = await app.get(ResponsesRepository).allTo(app.bench.databases.read.manager, questionnaire.id);
    return candidacies.map(({ id }) => all.find(({ candidacyId }) => candidacyId === id)?.drafts[0]?.answer.text ?? '');
  };
  return { writers, stored };
}

async function oneCandidate(): Promise<void> {
  const example = new ExampleSite();
  const site = await example.demo();
  try {
    const { browse, path, page } = await candidate(example, site);
    const show = await measureRequests(site.pid, async () => expectOk(await browse.get(path, taking('br'))));
    const save = await measureRequests(site.pid, (turn) =>
      page.save(`${'A sentence of an answer. '.repeat(12)}${turn}`, turn),
    );
    console.log(`Answers, example election on SQLite, one candidate (${machine()})`);
    console.log(`Processor time of the server process for each of ${REQUESTS} requests, one after another`);
    printTable(REQUEST_HEADINGS, [requestRow('section page', show, ''), requestRow('answer save', save, '3')]);
    printTable(['kB', 'plain', 'gzip', 'brotli', 'aim'], await sizes(browse));
  } finally {
    await site.stop();
    example.remove();
  }
}

/** The first candidate of the example who may still answer. */
async function candidate(
  example: ExampleSite,
  site: Site,
): Promise<{ browse: Browse; path: string; page: AnsweringPage }> {
  const accounts = JSON.parse(readFileSync(join(example.dataDir, 'demo-accounts.json'), 'utf8')) as { link?: string }[];
  for (const { link } of accounts) {
    if (!link) continue;
    const browse = new Browse(site.origin);
    await openLink(browse, new URL(link).pathname);
    for (let number = 1; number <= SECTIONS; number += 1) {
      const page = await AnsweringPage.open(browse, SECTION + number);
      if (page) return { browse, path: SECTION + number, page };
    }
  }
  throw new Error('No candidate of the example may answer');
}

/** A browser that takes this encoding, on the way from one page of the site to the next. */
const taking = (encoding: string) => ({ 'accept-encoding': encoding, 'sec-fetch-site': 'same-origin' });

/** What is sent of each section. */
async function sizes(browse: Browse): Promise<(string | number)[][]> {
  const rows: (string | number)[][] = [];
  for (let number = 1; ; number += 1) {
    const row: (string | number)[] = [`section ${number}`];
    for (const encoding of ['identity', 'gzip', 'br']) {
      const { status, sent } = await browse.get(SECTION + number, taking(encoding));
      if (status !== 200) return rows;
      row.push((sent / 1000).toFixed(1));
    }
    rows.push([...row, 30]);
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
