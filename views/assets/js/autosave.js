// Saves a form's draft while the person writes: two seconds after the last key, and at once when they leave a field.
// The server answers JSON `{ saved: 'sentence', rev: number }`. All sentences come from the page, in its language.
// What is typed stays on the page only, never in the browser's storage.

const PAUSE = 2000;
/** The status is spoken at most once a minute; problems are spoken at once. */
const SPOKEN_EVERY = 60_000;

export function autosave() {
  for (const form of document.querySelectorAll('form[data-autosave]')) watch(form);
}

function watch(form) {
  const status = document.querySelector('[data-saved]');
  let timer;
  let saving = false;
  let dirty = false;
  let typed = false;
  let conflict = false;
  let spokenAt = 0;

  const say = (text, urgent = false) => {
    const shown = status?.querySelector('[data-saved-words]');
    if (!shown || shown.textContent === text) return;
    const quiet = !urgent && Date.now() - spokenAt < SPOKEN_EVERY;
    status.setAttribute('role', urgent ? 'alert' : 'status');
    status.setAttribute('aria-live', quiet ? 'off' : urgent ? 'assertive' : 'polite');
    if (!quiet) spokenAt = Date.now();
    shown.textContent = text;
  };

  const save = async () => {
    clearTimeout(timer);
    if (!dirty || saving || conflict) return;
    if (!navigator.onLine) return say(status?.dataset.offlineText, true);
    saving = true;
    dirty = false;
    const byHand = typed;
    typed = false;
    try {
      const answer = await send(form, byHand);
      say(answer.saved);
      dispatchEvent(new Event('bench:saved'));
    } catch (error) {
      dirty = true;
      typed ||= byHand;
      conflict = error.status === 409;
      say(status?.dataset[problemText(error.status)], true);
    }
    saving = false;
    if (dirty && navigator.onLine) timer = setTimeout(save, PAUSE * 5);
  };

  form.addEventListener('input', () => {
    dirty = true;
    typed = true;
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  });
  form.addEventListener('change', save);
  form.addEventListener('submit', () => clearTimeout(timer));
  addEventListener('online', save);
  addEventListener('offline', () => say(status?.dataset.offlineText, true));
}

function problemText(status) {
  if (!navigator.onLine) return 'offlineText';
  if (status === 401) return 'signedOutText';
  return status === 409 ? 'conflictText' : 'failedText';
}

/** A number that only grows, so that a save that arrives late never overwrites a newer one. */
function nextInSequence(form) {
  const field = form.querySelector('input[name="seq"]');
  if (field) field.value = String(Number(field.value) + 1);
}

async function send(form, typed) {
  nextInSequence(form);
  const body = new URLSearchParams();
  // The one-time key belongs to the button; a draft may be saved any number of times.
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && name !== '_key') body.append(name, value);
  const response = await fetch(form.dataset.autosave, {
    method: 'POST',
    body,
    // A retry without anybody at the keyboard does not keep the session alive.
    headers: { Accept: 'application/json', ...(typed ? {} : { 'X-Without-Input': '1' }) },
    redirect: 'error',
  });
  if (!response.ok) throw Object.assign(new Error('not saved'), { status: response.status });
  const answer = await response.json();
  const rev = form.querySelector('input[name="rev"]');
  if (rev && answer.rev !== undefined) rev.value = String(answer.rev);
  return answer;
}
