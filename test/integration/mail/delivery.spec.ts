import { DAY, HOUR, MINUTE } from '../../../src/common/time/clock';
import { MailWorker } from '../../../src/mail';
import { SmtpTransport } from '../../../src/mail/transport';
import type { TestApp } from '../../support/test-app';
import { anAppAt, anOutboxMail, outbox, statesOf } from './support/plain-mail';
import { Manner, Relay } from './support/relay';

describe('mail by a real relay', () => {
  let relay: Relay;
  let app: TestApp;
  let url: string;

  beforeEach(async () => {
    relay = new Relay();
    url = await relay.listen();
    app = await anAppAt(url);
  });

  afterEach(async () => {
    await app.close();
    await relay.close();
  });

  const round = () => app.get(MailWorker).sendDue();
  const words = () => relay.taken.map(({ subject }) => subject);

  it('arrives once, as text and with its link, and the link is kept no longer', async () => {
    await anOutboxMail(app, 'anna', 'link');

    await round();
    await round();

    expect(relay.taken).toHaveLength(1);
    expect(relay.taken[0]).toMatchObject({ to: 'anna@example.org', subject: 'anna' });
    expect(relay.taken[0]!.text).toContain('https://bench.example/anna');
    expect((await outbox(app)).anna).toMatchObject({ state: 'sent', secret: null, attempts: 1 });
  });

  it('is made once for one cause', async () => {
    await anOutboxMail(app, 'bela', 'link');
    await anOutboxMail(app, 'bela', 'link');

    await round();

    expect(words()).toEqual(['bela']);
  });

  it('waits while the relay is down, and leaves when it is back', async () => {
    await anOutboxMail(app, 'cora', 'link');
    await relay.close();
    await round();
    const whileDown = (await outbox(app)).cora!;

    relay = new Relay();
    await relay.listen(Number(new URL(url).port));
    await round();
    const tooSoon = words();
    app.clock.advance(MINUTE);
    await round();

    expect([whileDown.state, whileDown.attempts, whileDown.last_error]).toEqual(['waiting', 1, 'refused_for_now']);
    expect(whileDown.secret).not.toBeNull();
    expect([tooSoon, words()]).toEqual([[], ['cora']]);
  });

  it.each<Manner>(['busy', 'busyAfterData', 'cutAtData'])(
    'is tried again when the relay answers: %s',
    async (manner) => {
      await anOutboxMail(app, 'dora', 'link');
      relay.manner = manner;
      await round();
      const first = (await outbox(app)).dora!;
      relay.manner = 'accept';
      app.clock.advance(MINUTE);
      await round();

      expect([first.state, first.due_at > first.created_at]).toEqual(['waiting', true]);
      expect(words()).toEqual(['dora']);
      expect((await statesOf(app)).dora).toBe('sent');
    },
  );

  it('is tried less and less often, and given up after nine times for staff to see', async () => {
    await anOutboxMail(app, 'elsa', 'link');
    relay.manner = 'busy';
    const pauses = [];
    for (let attempt = 1; attempt <= 9; attempt += 1) {
      await round();
      const { due_at: dueAt } = (await outbox(app)).elsa!;
      pauses.push((Date.parse(dueAt) - Date.parse(app.clock.now())) / 1000 / MINUTE);
      app.clock.advance(DAY);
    }

    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 0]);
    expect((await outbox(app)).elsa).toMatchObject({ state: 'dead', secret: null, attempts: 9 });
  });

  it.each<Manner>(['refuse', 'refuseAfterData'])(
    'is given up at once when it is refused for good: %s',
    async (manner) => {
      await anOutboxMail(app, 'fritz', 'link');
      relay.manner = manner;
      await round();
      relay.manner = 'accept';
      app.clock.advance(DAY);
      await round();

      expect(words()).toEqual([]);
      expect((await outbox(app)).fritz).toMatchObject({ state: 'dead', last_error: 'refused_for_good' });
    },
  );

  it('with a link is not sent again when the connection is cut after the message, and says that nobody knows', async () => {
    await anOutboxMail(app, 'gerda', 'link');
    relay.manner = 'cutAfterData';
    await round();
    relay.manner = 'accept';
    app.clock.advance(DAY);
    await round();

    expect(words()).toEqual(['gerda']);
    expect((await outbox(app)).gerda).toMatchObject({ state: 'uncertain', last_error: 'unknown', secret: null });
  });

  it('without a link is sent once more under the same Message-ID, and no third time', async () => {
    await anOutboxMail(app, 'hugo');
    relay.manner = 'cutAfterData';
    for (let attempt = 1; attempt <= 4; attempt += 1) {
      await round();
      app.clock.advance(DAY);
    }

    expect(words()).toEqual(['hugo', 'hugo']);
    expect(new Set(relay.taken.map(({ messageId }) => messageId)).size).toBe(1);
    expect((await statesOf(app)).hugo).toBe('uncertain');
  });

  it('does not wait for ever for a relay that says nothing', async () => {
    const impatient = new SmtpTransport(url, 400);
    const message = { from: 'a@example.org', to: 'b@example.org', subject: 'ida', text: 'ida' };
    relay.manner = 'mute';
    const unheard = await impatient.send('1', message);
    relay.manner = 'muteAfterData';
    const unanswered = await impatient.send('2', message);

    expect([unheard, unanswered]).toEqual(['refused_for_now', 'unknown']);
  });

  it('goes out once when two workers and two rounds are at it together', async () => {
    for (let index = 1; index <= 12; index += 1) await anOutboxMail(app, `k${index}`, 'link');

    await Promise.all([round(), round(), round()]);
    await round();

    expect(words().sort()).toEqual(Array.from({ length: 12 }, (_, index) => `k${index + 1}`).sort());
  });

  it('says nothing more about a mail whose lease ran out meanwhile', async () => {
    await anOutboxMail(app, 'lena', 'link');
    relay.manner = 'muteAfterData';
    const whole = new Promise<void>((resolve) => (relay.onStep = (step) => step === 'whole' && resolve()));
    const slow = round();
    await whole;
    app.clock.advance(HOUR);
    await round();
    const lost = (await statesOf(app)).lena;
    await relay.close();
    await slow;

    expect([lost, (await statesOf(app)).lena]).toEqual(['uncertain', 'uncertain']);
    expect((await outbox(app)).lena!.attempts).toBe(1);
  });
});
