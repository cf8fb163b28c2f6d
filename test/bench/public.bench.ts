import { join } from 'node:path';
import { SnapshotStore } from '../../src/publication';
import { cpuTime } from './support/cpu-time';
import { ExampleSite, Site } from './support/example-site';
import { median, printTable } from './support/figures';
import { hasWrk, isThere, load } from './support/load';
import { machine, residentMemory } from './support/machine';
import { SameBytes } from './support/same-bytes';

const ROUNDS = 7;
const SECONDS = 2;
const STARTS = 5;
const REST = 5_000;

interface Target {
  name: string;
  url: string;
  site: Site;
  /** Per round: microseconds of processor time and answers per second. */
  cpu: number[];
  rate: number[];
}

async function main(): Promise<void> {
  const example = new ExampleSite();
  const stops: (() => unknown)[] = [() => example.remove()];
  try {
    const site = await start(example, stops);
    const path = await largestProfile(example.dataDir);
    await compare(path, site, stops);
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

/** Start-up and memory at rest; leaves the last one running. */
async function start(example: ExampleSite, stops: (() => unknown)[]): Promise<Site> {
  const ready: number[] = [];
  for (let turn = 1; ; turn += 1) {
    const site = await example.production();
    ready.push(site.readyAfter);
    if (turn < STARTS) {
      await site.stop();
      continue;
    }
    stops.push(() => site.stop());
    await new Promise((resolve) => setTimeout(resolve, REST));
    console.log(`Start and rest (${machine()})`);
    printTable(
      ['built app, example election, SQLite', 'measured', 'aim'],
      [
        [`from process start to ready, median of ${STARTS}`, `${(median(ready) / 1000).toFixed(2)} s`, '< 3 s'],
        [`resident memory ${REST / 1000} s later`, `${residentMemory(site.pid).toFixed(0)} MB`, '< 200 MB'],
      ],
    );
    return site;
  }
}

/** The profile with most bytes: a released one, since only these have ratings and reasons. */
async function largestProfile(dataDir: string): Promise<string> {
  const store = new SnapshotStore(join(dataDir, 'site'));
  const { pages } = await store.manifest((await store.currentNumber()) ?? 0);
  const profiles = pages.filter(({ path }) => /^\/en\/elections\/[^/]+\/candidates\/[^/]+$/.test(path));
  const sized = await Promise.all(
    profiles.map(async ({ path, sha256 }) => ({ path, size: (await store.object(sha256)).length })),
  );
  const [largest] = sized.sort((a, b) => b.size - a.size);
  if (!largest) throw new Error('The example has no profile');
  return largest.path;
}

async function compare(path: string, site: Site, stops: (() => unknown)[]): Promise<void> {
  const bytes = await SameBytes.of(site.origin + path);
  stops.push(() => bytes.remove());
  const bare = await bytes.fromNode();
  stops.push(() => bare.stop());
  const nginx = isThere('nginx') ? await bytes.fromNginx() : null;
  if (nginx) stops.push(() => nginx.stop());
  const targets = [
    target('Open Bench', site.origin + path, site),
    target('bare node:http', `${bare.origin}/page`, bare),
    ...(nginx ? [target('nginx', `${nginx.origin}/page`, nginx)] : []),
  ];
  for (let round = 0; round <= ROUNDS; round += 1) for (const one of targets) await measure(one, round === 0);
  report(path, bytes.body.length, targets);
}

const target = (name: string, url: string, site: Site): Target => ({ name, url, site, cpu: [], rate: [] });

async function measure({ url, site, cpu, rate }: Target, isWarmUp: boolean): Promise<void> {
  const before = cpuTime(site.pid);
  const { requests, seconds } = await load(url, SECONDS);
  if (isWarmUp) return;
  cpu.push((cpuTime(site.pid) - before) / requests);
  rate.push(requests / seconds);
}

function report(path: string, size: number, targets: Target[]): void {
  const perRequest = (name: string) => median(targets.find((one) => one.name === name)?.cpu ?? []);
  const ratio = (one: Target, to: string) => (perRequest(one.name) / perRequest(to)).toFixed(2);
  const tool = hasWrk ? 'wrk' : 'a loop of our own (apt-get install wrk for the usual one)';
  console.log(`\nCached profile page, ${path}, ${size} bytes of brotli (${machine()})`);
  console.log(
    `32 connections from ${tool}, ${ROUNDS} alternating rounds of ${SECONDS} s, processor time of the server process`,
  );
  printTable(
    ['medians', 'µs a request', 'requests/s', '× node:http', '× nginx'],
    targets.map((one) => [
      one.name,
      median(one.cpu).toFixed(1),
      median(one.rate).toFixed(0),
      ratio(one, 'bare node:http'),
      ratio(one, 'nginx'),
    ]),
  );
  console.log('  Aims: at most 1.3 × node:http and 3 × nginx.');
  if (!isThere('nginx'))
    console.log('  nginx is missing, so there is no comparison with it: apt-get install nginx-light');
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
