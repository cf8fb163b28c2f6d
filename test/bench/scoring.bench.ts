import { ExampleSite } from './support/example-site';
import { printTable } from './support/figures';
import { machine } from './support/machine';
import { Member } from './support/member';
import { expectOk, measureRequests, REQUEST_HEADINGS, requestRow, REQUESTS } from './support/requests';

async function main(): Promise<void> {
  const example = new ExampleSite();
  const site = await example.demo();
  try {
    const member = await Member.of(example, site);
    const size = (await member.browse.get(member.page)).body.length;
    const page = await measureRequests(site.pid, async () => expectOk(await member.browse.get(member.page)));
    const save = await measureRequests(site.pid, saving(member, await member.form()));
    console.log(`Scoring, example election on SQLite, one signed-in member (${machine()})`);
    console.log(`Processor time of the server process for each of ${REQUESTS} requests, one after another`);
    printTable(REQUEST_HEADINGS, [
      requestRow(`scoring page, ${(size / 1000).toFixed(0)} kB`, page, '5'),
      requestRow('draft save', save, '3'),
    ]);
  } finally {
    await site.stop();
    example.remove();
  }
}

/** Each save has another text, as from somebody who writes. */
function saving(member: Member, form: Record<string, string | string[]>): (turn: number) => Promise<void> {
  // As the script saves: without the one-time key, which belongs to the button.
  const { _key, ...typed } = form;
  let rev = String(form.rev);
  return async (turn) => {
    const fields = { ...typed, rev, seq: String(turn), reason: `${'A reason of some length. '.repeat(12)}${turn}` };
    const answer = await member.browse.post(`${member.page}/autosaves`, fields, { accept: 'application/json' });
    expectOk(answer);
    rev = String(answer.json<{ rev: number }>().rev);
  };
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
