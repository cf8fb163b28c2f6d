// The dossier beside the scoring form: a passage is taken to the form without leaving the page, and the dossier keeps its
// place between criteria. Without this script the same buttons save the form and come back to the passage.

export function dossier() {
  const pane = document.querySelector('[data-dossier]');
  pane.addEventListener('click', (event) => {
    const button = event.target.closest('button[data-cite]');
    const list = document.querySelector('[data-evidence] fieldset');
    if (!button || !list) return;
    event.preventDefault();
    add(list, button.value.slice('cite:'.length), button.dataset.cite);
    done(button, pane.dataset.citedText);
  });
  keepPlace(pane);
}

function add(list, value, label) {
  const present = [...list.querySelectorAll('input[name="evidence"]')].find((box) => box.value === value);
  const box = present ?? newBox(list, value, label);
  box.checked = true;
  for (const kind of ['input', 'change']) box.dispatchEvent(new Event(kind, { bubbles: true }));
}

function newBox(list, value, label) {
  const row = document.createElement('div');
  row.className = 'choice';
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', name: 'evidence', value, id: `e-${value}` });
  const words = Object.assign(document.createElement('label'), { htmlFor: box.id, textContent: label });
  row.append(box, words);
  list.append(row);
  return box;
}

/** The button gives way to the words that say what happened; focus stays in its place. */
function done(button, text) {
  const words = Object.assign(document.createElement('span'), { className: 'muted', tabIndex: -1, textContent: text });
  words.setAttribute('role', 'status');
  button.replaceWith(words);
  words.focus();
}

/**
 * Only how far the dossier was scrolled is kept, per document; never what is written. The passage at the top goes to the
 * form too, so that the next visit, on whatever machine, goes on there.
 */
function keepPlace(pane) {
  const key = `place:${pane.dataset.place}`;
  const wide = matchMedia('(min-width: 1000px)');
  const kept = Number(sessionStorage.getItem(key));
  const goOn = document.getElementById(pane.querySelector('[data-go-on]')?.dataset.goOn ?? '');
  if (wide.matches && !location.hash.startsWith('#p-')) {
    if (kept) pane.scrollTop = kept;
    else if (goOn) pane.scrollTop += goOn.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  }
  pane.addEventListener('scroll', () => notePassage(pane), { passive: true });
  addEventListener('pagehide', () => {
    if (wide.matches) sessionStorage.setItem(key, String(Math.round(pane.scrollTop)));
  });
}

function notePassage(pane) {
  const field = document.querySelector('#scoring-form input[name="passage"]');
  const top = pane.getBoundingClientRect().top;
  const seen = [...pane.querySelectorAll('.passage')].find((passage) => passage.getBoundingClientRect().bottom > top + 8);
  // `p-<document>-<number>` in the page is `<document>.<number>` in the form.
  if (field) field.value = seen?.id.replace(/^p-(.*)-(\d+)$/, '$1.$2') ?? '';
}
