export interface PortraitView {
  initials: string;
  sizeClass: string;
  image: { src: string; alt: string; credit: string } | null;
}

/** The arch: a photograph with its credit, or initials when there is none. The same tint for everyone. */
export function portrait(
  initials: string,
  size: 'small' | 'medium' | 'large' = 'medium',
  image: PortraitView['image'] = null,
): PortraitView {
  return { initials, sizeClass: { small: ' mono--s', medium: '', large: ' mono--l' }[size], image };
}

/** Initials of the first and the last name part that begin with a letter: 'Jean-Aimé Rakotozafy' gives 'JR'. */
export function initialsOf(name: string): string {
  const firsts = name.split(/\s+/u).flatMap((part) => /^\P{L}*(\p{L})/u.exec(part)?.[1] ?? []);
  const pair = firsts.length > 1 ? [firsts[0], firsts.at(-1)] : firsts;
  return pair.join('').toLocaleUpperCase('en');
}
