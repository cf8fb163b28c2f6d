import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { AddressObject, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/**
 * What the relay does with what comes. `cutAtData` ends the connection before the message, `cutAfterData` when it has it whole
 * and has not said so, `mute` never greets, `muteAfterData` never says that it has the message.
 */
export type Manner =
  | 'accept'
  | 'busy'
  | 'busyAfterData'
  | 'refuse'
  | 'refuseAfterData'
  | 'cutAtData'
  | 'cutAfterData'
  | 'mute'
  | 'muteAfterData';

export interface Taken {
  to: string;
  messageId: string;
  subject: string;
  text: string;
}

type Answer = (error?: Error | null) => void;

const replies: Partial<Record<Manner, [number, string]>> = {
  busy: [451, '4.3.0 Busy, try again later'],
  busyAfterData: [452, '4.3.1 No room'],
  refuse: [550, '5.1.1 Nobody here by that name'],
  refuseAfterData: [554, '5.6.0 Not wanted'],
};

/** A real SMTP server on a port of its own, as good or as bad as a test needs it. */
export class Relay {
  manner: Manner = 'accept';
  /** Called at each step of a conversation, so that a test can act at exactly that moment. */
  onStep: (step: 'greeted' | 'data' | 'whole') => void = () => undefined;
  readonly taken: Taken[] = [];
  private readonly server: SMTPServer;

  constructor() {
    this.server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      onConnect: (_session, answer) => this.greet(answer),
      onRcptTo: (_address, _session, answer) => answer(this.refusal(['busy', 'refuse'])),
      // Whoever is killed in mid-message has said nothing.
      onData: (stream, _session, answer) => void this.take(stream, answer).catch(() => undefined),
    });
    // A client that is killed in mid-sentence is part of the tests.
    this.server.on('error', () => undefined);
  }

  /** Listens, at the same port as before if it did; returns its address. */
  listen(port = 0): Promise<string> {
    return new Promise((resolve) => {
      const listener = this.server.listen(port, '127.0.0.1', () => {
        const address = listener.address();
        resolve(`smtp://127.0.0.1:${typeof address === 'object' ? address?.port : port}`);
      });
    });
  }

  async close(): Promise<void> {
    this.cut();
    if (!this.server.server.listening) return;
    await new Promise<void>((resolve) => this.server.server.close(() => resolve()));
  }

  private greet(answer: Answer): void {
    this.onStep('greeted');
    if (this.manner !== 'mute') answer();
  }

  private async take(stream: Readable, answer: Answer): Promise<void> {
    this.onStep('data');
    if (this.manner === 'cutAtData') return this.cut();
    const { to, messageId, subject, text } = await simpleParser(stream);
    const refusal = this.refusal(['busyAfterData', 'refuseAfterData']);
    if (refusal) return answer(refusal);
    const [address] = [to ?? []].flat() as AddressObject[];
    this.taken.push({ to: address?.text ?? '', messageId: messageId ?? '', subject: subject ?? '', text: text ?? '' });
    this.onStep('whole');
    if (this.manner === 'cutAfterData') return this.cut();
    if (this.manner !== 'muteAfterData') answer();
  }

  private refusal(manners: Manner[]): Error | null {
    const [responseCode, text] = replies[this.manner] ?? [];
    return text && manners.includes(this.manner) ? Object.assign(new Error(text), { responseCode }) : null;
  }

  private cut(): void {
    const { connections } = this.server as unknown as { connections: Set<{ _socket: Socket }> };
    for (const connection of connections) connection._socket.destroy();
  }
}
