import { Agent, get } from 'node:http';

/* node load-loop.ts URL CONNECTIONS SECONDS: asks again as soon as an answer is in; prints what it counted as JSON. */
const [url = '', connections = '1', seconds = '1'] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });
const started = performance.now();
const isOver = () => performance.now() - started > Number(seconds) * 1000;
let requests = 0;

function once(): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'accept-encoding': 'br, gzip' } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
      response.resume().once('end', resolve);
    }).once('error', reject);
  });
}

async function keepAsking(): Promise<void> {
  while (!isOver()) {
    await once();
    requests += 1;
  }
}

void Promise.all(Array.from({ length: Number(connections) }, keepAsking)).then(() => {
  process.stdout.write(JSON.stringify({ requests, seconds: (performance.now() - started) / 1000 }));
  agent.destroy();
});
