// Keyboard help for scoring. Single keys act only while the scale has focus (WCAG 2.1.4); choosing never submits.

export function scoringKeys() {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'F6' && !event.ctrlKey && !event.altKey) return movePane(event);
    if (event.key === 'Enter' && event.ctrlKey) return saveAndNext(event);
    if (/^[1-5]$/.test(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey) return choose(event);
  });
}

function choose(event) {
  const scale = event.target.closest?.('[data-scale]');
  const radio = scale?.querySelector(`input[type="radio"][value="${event.key}"]`);
  if (!radio) return;
  event.preventDefault();
  radio.checked = true;
  radio.focus();
  radio.dispatchEvent(new Event('input', { bubbles: true }));
}

function saveAndNext(event) {
  const form = event.target.closest?.('form') ?? document.querySelector('[data-shortcuts="on"] form');
  const button = form?.querySelector('button[type="submit"]');
  if (!button) return;
  event.preventDefault();
  form.requestSubmit(button);
}

function movePane(event) {
  const panes = ['dossier', 'score'].map((id) => document.getElementById(id)).filter(Boolean);
  if (panes.length < 2) return;
  event.preventDefault();
  const next = panes[0].contains(document.activeElement) ? panes[1] : panes[0];
  (next.querySelector('input:checked, input[type="radio"], textarea') ?? next).focus();
}
