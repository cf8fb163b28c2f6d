// Keyboard help for scoring. Single keys act only while the scale has focus (WCAG 2.1.4); choosing never submits.

export function scoringKeys() {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'F6' && !event.ctrlKey && !event.altKey && !event.metaKey) return movePane(event);
    if (event.key === 'Enter' && event.ctrlKey && !event.altKey) return saveAndNext(event);
    if (/^[1-5]$/.test(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey) return choose(event);
  });
}

function choose(event) {
  const scale = event.target.closest?.('[data-scale]');
  const radio = scale?.querySelector(`input[type="radio"][value="${event.key}"]`);
  if (!radio) return;
  event.preventDefault();
  const before = radio.checked;
  radio.checked = true;
  radio.focus();
  if (!before) for (const kind of ['input', 'change']) radio.dispatchEvent(new Event(kind, { bubbles: true }));
}

/** The first of the buttons that end the form is the one that leads on. */
function saveAndNext(event) {
  const form = event.target.closest?.('form') ?? document.querySelector('[data-shortcuts="on"] form');
  const button = form?.querySelector('.stick button[type="submit"]') ?? form?.querySelector('button[type="submit"]');
  if (!button) return;
  event.preventDefault();
  form.requestSubmit(button);
}

/** Two panes, so forwards and backwards lead to the same place: the other one. */
function movePane(event) {
  const [dossier, score] = ['dossier', 'score'].map((id) => document.getElementById(id));
  if (!dossier || !score) return;
  event.preventDefault();
  if (!dossier.contains(document.activeElement)) return dossier.focus();
  const scale = score.querySelector('[data-scale] input:checked') ?? score.querySelector('[data-scale] input');
  (scale ?? score).focus();
}
