// Keeps the word count under a long answer up to date. The sentence forms come from the page, in its language.

/** Words as the server counts them: runs of characters without white space that hold a letter or a digit. */
export function wordsIn(text) {
  return text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

export function countWords() {
  for (const area of document.querySelectorAll('textarea[data-count]')) {
    const output = document.getElementById(area.dataset.count);
    const rules = new Intl.PluralRules(document.documentElement.lang);
    const show = () => {
      const count = wordsIn(area.value);
      const form = rules.select(count) === 'one' ? area.dataset.countOne : area.dataset.countOther;
      output.textContent = `${form.replace('#', String(count))} ${area.dataset.countLimit}`;
    };
    area.addEventListener('input', show);
    show();
  }
}
