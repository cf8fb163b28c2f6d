import type { Language } from '../../common/text/language';

export const letterKinds = ['invitation', 'reminder', 'extension', 'link'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** Subject and text of a letter in one language, with placeholders. */
export interface LetterText {
  readonly subject: string;
  readonly text: string;
}
export type LetterTexts = Readonly<Partial<Record<Language, LetterText>>>;

/** All that may stand in braces in a letter, and nothing else. */
export const letterPlaceholders = ['name', 'state', 'election', 'deadline', 'site', 'questions', 'left'] as const;
export type LetterPlaceholder = (typeof letterPlaceholders)[number];
export type LetterValues = Readonly<Record<LetterPlaceholder, string>>;

/** A letter as staff wrote it, and to whom. */
export interface MailingCommand {
  readonly kind: LetterKind;
  readonly texts: LetterTexts;
  readonly withLink: boolean;
  readonly candidacyIds: readonly string[];
}

const PLACEHOLDER = /\{([^{}]*)\}/g;
const isKnown = (name: string): name is LetterPlaceholder => (letterPlaceholders as readonly string[]).includes(name);

/** What stands in braces and is no placeholder, as it was written; a brace without its partner counts too. */
export function unknownPlaceholders(text: string): string[] {
  const unknown = [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name).filter((name) => !isKnown(name));
  const stray = text.replace(PLACEHOLDER, '').match(/[{}]/g) ?? [];
  return [...new Set([...unknown.map((name) => `{${name}}`), ...stray])];
}

export const usesPlaceholder = (text: string, name: LetterPlaceholder): boolean => text.includes(`{${name}}`);

/** The text with its values. A value is never read for placeholders again. */
export function filledLetter(text: string, values: LetterValues): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => (isKnown(name) ? values[name] : whole));
}

/** A link is what an invitation is for; reminders leave the one in use alone, unless staff decide otherwise. */
export const bringsLink = (kind: LetterKind, isWished: boolean): boolean =>
  kind === 'invitation' || kind === 'link' || isWished;

export type LeftOutReason = 'withdrawn' | 'no_address' | 'submitted' | 'over' | 'no_link';

export interface AddresseeFacts {
  readonly isWithdrawn: boolean;
  readonly hasAddress: boolean;
  readonly isSubmitted: boolean;
  /** Was a link sent that the holder can use or renew? */
  readonly canOpen: boolean;
  /** Is this one's deadline over? */
  readonly isOver: boolean;
}

/** Why this candidate gets no copy; null = gets one. Asked for the dry run, and again when it is sent. */
export function leftOutReason(
  { kind, withLink }: { kind: LetterKind; withLink: boolean },
  { isWithdrawn, hasAddress, isSubmitted, canOpen, isOver }: AddresseeFacts,
): LeftOutReason | null {
  if (isWithdrawn) return 'withdrawn';
  if (!hasAddress) return 'no_address';
  if (kind === 'reminder' && isSubmitted) return 'submitted';
  // Whose time is over gets more time first. A new link only is of use then too: to read, and to reply.
  if (kind !== 'link' && isOver) return 'over';
  return withLink || canOpen ? null : 'no_link';
}
