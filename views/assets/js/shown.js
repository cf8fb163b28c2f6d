// Shows and hides questions that depend on another answer of the same page, at once. Without it they come after saving.

export function showDependents() {
  const parts = [...document.querySelectorAll('[data-shown-if]')];
  const update = () => {
    // In the order of the page: what depends on a hidden question is hidden too.
    for (const part of parts) part.hidden = !isShown(part.dataset.shownIf, part.dataset.shownOptions.split(' '));
  };
  document.addEventListener('change', update);
  update();
}

function isShown(question, options) {
  const chosen = [...document.getElementsByName(`${question}-chosen`)];
  if (chosen.some((control) => control.closest('[data-part]')?.hidden)) return false;
  const declined = document.getElementsByName(`${question}-declined`)[0];
  if (declined?.checked) return false;
  return chosen.some((control) => control.checked && options.includes(control.value));
}
