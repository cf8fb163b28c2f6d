import { generate } from 'otplib';
import { Role, SYSTEM } from '../../../src/policy';
import { UnitOfWork } from '../../../src/common/persistence';
import { Invitations } from '../../../src/identity';
import type { Answer, Browse } from '../../support/browse';
import type { TestApp } from '../../support/test-app';

export const PASSWORD = 'seven quiet herons wade';

export interface Person {
  id: string;
  email: string;
  secret: string;
  codes: string[];
}

let count = 0;

/** Invites somebody in the name of the platform; returns id, address and the path of the invitation. */
export async function anInvitation(app: TestApp, roles: Role[] = ['secretariat'], name = 'Ines Okafor') {
  count += 1;
  const email = `ines.${count}@bench.example`;
  const command = { name, email, language: 'en', timeZone: 'Europe/Paris', roles };
  const { userId, token } = await app.get(UnitOfWork).run(SYSTEM, (tx) => app.get(Invitations).invite(tx, command));
  return { userId, email, path: `/en/account/invitations/${token}` };
}

/** The code an authenticator app shows now. */
export function codeOf(app: TestApp, secret: string): Promise<string> {
  return generate({ secret, epoch: Math.floor(Date.parse(app.clock.now()) / 1000) });
}

export const secretOn = (page: Answer): string => /data-copy="([A-Z2-7]{32})"/.exec(page.body)?.[1] ?? '';

/** Takes an invitation to its end as a person would, in a browser of their own. */
export async function accept(
  app: TestApp,
  path: string,
): Promise<{ browser: Browse; secret: string; answer: Answer; codes: string[] }> {
  const browser = await app.browse();
  const page = await browser.get(path);
  const secret = secretOn(page);
  const answer = await browser.submit(
    { password: PASSWORD, again: PASSWORD, code: await codeOf(app, secret) },
    '/invitations/',
  );
  const codes = [...answer.body.matchAll(/<code>([0-9A-Z-]{29})<\/code>/g)].map(([, code = '']) => code);
  return { browser, secret, answer, codes };
}

/** Somebody with an account, made through the pages. The clock moves on by a minute, so that the next code is a fresh one. */
export async function aPerson(
  app: TestApp,
  roles: Role[] = ['secretariat'],
  name?: string,
): Promise<Person & { browser: Browse }> {
  const { userId, email, path } = await anInvitation(app, roles, name);
  const { browser, secret, codes } = await accept(app, path);
  app.clock.advance(60);
  return { id: userId, email, secret, codes, browser };
}

/** The first step of signing in. */
export async function givePassword(browser: Browse, email: string, password = PASSWORD): Promise<Answer> {
  await browser.get('/en/sign-in');
  return browser.submit({ email, password }, '/sign-in');
}

export async function giveCode(app: TestApp, browser: Browse, secret: string): Promise<Answer> {
  await browser.get('/en/sign-in/second-factor');
  return browser.submit({ code: await codeOf(app, secret) }, 'second-factor');
}

/** Both steps. */
export async function signIn(
  app: TestApp,
  person: Pick<Person, 'email' | 'secret'>,
  browser?: Browse,
): Promise<Browse> {
  const own = browser ?? (await app.browse());
  await givePassword(own, person.email);
  await giveCode(app, own, person.secret);
  return own;
}
