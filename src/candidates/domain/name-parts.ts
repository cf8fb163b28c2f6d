/** Words that belong to a family name and say nothing as an initial. */
const PARTICLES = new Set([
  'de',
  'del',
  'della',
  'der',
  'den',
  'di',
  'da',
  'do',
  'dos',
  'du',
  'la',
  'le',
  'van',
  'von',
  'el',
  'al',
  'bin',
  'ben',
  'y',
]);

/**
 * One or two letters for a portrait without a picture: first letter of the first given name and of the family name.
 *
 * @param sortName 'Family, Given'; without a comma the whole name in its own order
 */
export function initialsOf(sortName: string): string {
  const [family = '', given = ''] = sortName.split(',').map((part) => part.trim());
  if (given) return (firstLetter(given) + firstLetter(withoutParticles(family))).toUpperCase();
  const words = withoutParticles(family).split(/\s+/);
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return (firstLetter(words[0] ?? '') + firstLetter(last)).toUpperCase();
}

function withoutParticles(name: string): string {
  const words = name.split(/\s+/);
  const bearing = words.filter((word) => !PARTICLES.has(word.toLowerCase()));
  return (bearing.length > 0 ? bearing : words).join(' ');
}

function firstLetter(name: string): string {
  return /\p{L}/u.exec(name.normalize('NFC'))?.[0] ?? '';
}
