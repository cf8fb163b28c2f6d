import { Injectable } from '@nestjs/common';

export interface Recipient {
  address: string;
  name: string;
}
type Finder = (id: string) => Promise<Recipient | null>;

/**
 * Who stands behind a recipient reference when a mail leaves, or nobody, so that a disabled account gets no mail (S19).
 * `address:` needs no finder; `identity` fills `user:`.
 */
@Injectable()
export class Recipients {
  private readonly finders = new Map<string, Finder>();

  register(kind: string, finder: Finder): void {
    this.finders.set(kind, finder);
  }

  async find(ref: string): Promise<Recipient | null> {
    const [kind = '', ...rest] = ref.split(':');
    const id = rest.join(':');
    if (kind === 'address') return { address: id, name: '' };
    return (await this.finders.get(kind)?.(id)) ?? null;
  }
}
