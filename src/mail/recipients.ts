export interface Recipient {
  address: string;
  name: string;
}

/** Filled by `identity`: who stands behind `user:<id>` now, or nobody, so that a disabled account gets no mail (S19). */
export abstract class Recipients {
  abstract find(ref: string): Promise<Recipient | null>;
}
