import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/* node bare-server.ts PORT BODY-FILE HEADERS-FILE: the least that Node can do to answer with these bytes. */
const [port = '0', bodyFile = '', headersFile = ''] = process.argv.slice(2);
const body = readFileSync(bodyFile);
const headers = (JSON.parse(readFileSync(headersFile, 'utf8')) as [string, string][]).flat();

createServer((_request, response) => {
  response.writeHead(200, headers);
  response.end(body);
}).listen(Number(port), '127.0.0.1');
