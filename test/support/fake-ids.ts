import { Ids } from '../../src/common/ids/ids';

/** Counts instead of drawing lots, where a test wants the same ids at each run. */
export class FakeIds extends Ids {
  private last = 0;

  uuid(): string {
    this.last += 1;
    return `00000000-0000-4000-8000-${String(this.last).padStart(12, '0')}`;
  }

  token(bytes = 32): string {
    this.last += 1;
    const text = Buffer.alloc(bytes);
    text.writeUInt32BE(this.last, 0);
    return text.toString('base64url');
  }
}
