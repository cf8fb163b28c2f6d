/** Words that a reader of legal texts takes in per minute: a careful pace, for planning an afternoon. */
const WORDS_PER_MINUTE = 200;

/** Hours and minutes to read so many words, rounded up to ten minutes once it is more than ten. */
export function readingTime(words: number): { hours: number; minutes: number } {
  const exact = Math.ceil(words / WORDS_PER_MINUTE);
  const total = exact > 10 ? Math.ceil(exact / 10) * 10 : exact;
  return { hours: Math.floor(total / 60), minutes: total % 60 };
}

/** Whole days from one UTC day to another; negative when it is past. */
export function daysBetween(fromDay: string, toDay: string): number {
  return Math.round((Date.parse(toDay.slice(0, 10)) - Date.parse(fromDay.slice(0, 10))) / 86_400_000);
}
