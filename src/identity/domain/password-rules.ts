export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;

export interface PasswordOwner {
  name: string;
  email: string;
  productName: string;
}

export type PasswordProblem = 'too_short' | 'too_long' | 'common' | 'personal';

/**
 * What is wrong with a new password, or null (S2). Length in code points; no rules of composition.
 * `isCommon` looks up a lower-case password in a list of common ones.
 */
export function passwordProblem(
  password: string,
  owner: PasswordOwner,
  isCommon: (folded: string) => boolean,
): PasswordProblem | null {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) return 'too_short';
  if (length > LONGEST_PASSWORD) return 'too_long';
  const folded = fold(password);
  if (isCommon(folded) || isCommon(withoutTail(folded)) || isOneThingRepeated(folded)) return 'common';
  return personalParts(owner).some((part) => folded.includes(part)) ? 'personal' : null;
}

/** Names, the address and its mailbox, and the product's name; parts under four letters are in too many words. */
function personalParts({ name, email, productName }: PasswordOwner): string[] {
  const [mailbox = ''] = email.split('@');
  const product = [fold(productName), fold(productName).replace(/\s+/g, '')];
  return [...fold(name).split(/[\s'’-]+/), fold(email), fold(mailbox), ...product].filter((part) => part.length >= 4);
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** A common password with digits or marks behind it is still that password. */
const withoutTail = (text: string): string => text.replace(/[^\p{L}]+$/u, '') || text;

function isOneThingRepeated(text: string): boolean {
  return /^(.{1,4})\1+.?$/u.test(text);
}
