// Saves a form's draft while the person writes: two seconds after the last key, and at once when they leave a field.
// The server answers JSON `{ saved: 'sentence', rev: number }`. All sentences come from the page, in its language.

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
  let spokenAt = 0;

  const say = (text, urgent = false) => {
    if (!status) return;
    const quiet = !urgent && Date.now() - spokenAt < SPOKEN_EVERY;
    status.setAttribute('role', urgent ? 'alert' : 'status');
    status.setAttribute('aria-live', quiet ? 'off' : urgent ? 'assertive' : 'polite');
    if (!quiet) spokenAt = Date.now();
    status.querySelector('[data-saved-words]').textContent = text;
  };

  const save = async () => {
    clearTimeout(timer);
    if (!dirty || saving) return;
    if (!navigator.onLine) return say(status?.dataset.offlineText, true);
    saving = true;
    dirty = false;
    try {
      const answer = await send(form);
      say(answer.saved);
    } catch {
      dirty = true;
      say(navigator.onLine ? status?.dataset.failedText : status?.dataset.offlineText, true);
    }
    saving = false;
    if (dirty && navigator.onLine) timer = setTimeout(save, PAUSE * 5);
  };

  form.addEventListener('input', () => {
    dirty = true;
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  });
  form.addEventListener('change', save);
  form.addEventListener('submit', () => clearTimeout(timer));
  addEventListener('online', save);
  addEventListener('offline', () => say(status?.dataset.offlineText, true));
}

async function send(form) {
  const body = new URLSearchParams();
  // The one-time key belongs to the button; a draft may be saved any number of times.
  for (const [name, value] of new FormData(form)) if (typeof value === 'string' && name !== '_key') body.append(name, value);
  const response = await fetch(form.dataset.autosave, {
    method: 'POST',
    body,
    headers: { Accept: 'application/json' },
    redirect: 'error',
  });
  if (!response.ok) throw new Error(String(response.status));
  const answer = await response.json();
  const rev = form.querySelector('input[name="rev"]');
  if (rev && answer.rev !== undefined) rev.value = String(answer.rev);
  return answer;
}
