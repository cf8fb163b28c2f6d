import { ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { HOUR } from '../../../src/common/time/clock';
import { MailWorker } from '../../../src/mail';
import type { TestApp } from '../../support/test-app';
import { anAppAt, anOutboxMail, statesOf } from './support/plain-mail';
import { Relay } from './support/relay';
import type { SenderTask } from './support/sender';

const HOOK = join(__dirname, '..', '..', '..', '.config', 'lib', 'typescript-hook.cjs');
type Step = 'greeted' | 'data' | 'whole';

describe('a process that is killed while it sends', () => {
  let relay: Relay;
  let app: TestApp;
  let url: string;

  beforeEach(async () => {
    relay = new Relay();
    url = await relay.listen();
    app = await anAppAt(url);
    await anOutboxMail(app, 'secret', 'link');
    await anOutboxMail(app, 'plain');
  });

  afterEach(async () => {
    await app.close();
    await relay.close();
  });

  it.each<[step: Step, nth: number, secret: string]>([
    ['greeted', 1, 'uncertain'],
    ['data', 1, 'uncertain'],
    ['whole', 1, 'uncertain'],
    ['greeted', 2, 'sent'],
    ['whole', 2, 'sent'],
  ])('at %s of mail %i: nothing is lost, nothing with a link goes twice', async (step, nth, secret) => {
    await killedAt(step, nth);
    const left = await statesOf(app);
    relay.onStep = () => undefined;
    app.clock.advance(HOUR);
    await app.get(MailWorker).sendDue();
    app.clock.advance(HOUR);
    await app.get(MailWorker).sendDue();
    const subjects = relay.taken.map(({ subject }) => subject);

    expect(Object.values(left)).toContain('sending');
    expect(await statesOf(app)).toEqual({ secret, plain: 'sent' });
    expect(subjects.filter((one) => one === 'secret').length).toBe(secret === 'sent' || step === 'whole' ? 1 : 0);
    expect(subjects).toContain('plain');
    // Where it may have arrived before, it has the name under which a mail server drops a double.
    const plain = relay.taken.filter(({ subject }) => subject === 'plain');
    expect(new Set(plain.map(({ messageId }) => messageId)).size).toBe(1);
  });

  it('before it took anything: everything still waits', async () => {
    const child = started();
    child.kill('SIGKILL');
    await ended(child);

    expect(await statesOf(app)).toEqual({ secret: 'waiting', plain: 'waiting' });
    await app.get(MailWorker).sendDue();
    expect(relay.taken).toHaveLength(2);
  });

  /** Lets a process send and kills it when the relay reaches this step for the nth time. */
  async function killedAt(step: Step, nth: number): Promise<void> {
    const child = started();
    let seen = 0;
    relay.onStep = (reached) => {
      if (reached !== step) return;
      seen += 1;
      if (seen === nth) child.kill('SIGKILL');
    };
    if (step === 'whole' && nth === 1) relay.manner = 'muteAfterData';
    const task: SenderTask = { settings: app.settings, smtpUrl: url, now: app.clock.now() };
    child.send(task);
    await ended(child);
    relay.manner = 'accept';
  }
});

function started(): ChildProcess {
  return fork(join(__dirname, 'support', 'sender.ts'), { execArgv: ['--require', HOOK] });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.once('close', () => resolve()));
}
