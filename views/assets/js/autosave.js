// Saves a form's draft while the person writes: two seconds after the last key, and at once when they leave a field or
// the page. One request at a time. The server answers JSON `{ saved: 'sentence', rev: number }`, with `fields` that take on
// new values, or `{ message }` with what went wrong; all sentences come from the server, in the page's language.
// Where a form has parts (`data-part`), only those that were touched are sent.
// What is typed stays on the page only, never in the browser's storage. Nothing is ever submitted here.

const PAUSE = 2000;
const RETRY = 10_000;
/** The status is spoken at most once a minute; problems are spoken at once. */
const SPOKEN_EVERY = 60_000;
/** Refusals that trying again will not change; the Save button leads to a page that says why and gives the text back. */
const FINAL = new Set([403, 404, 409, 422]);

export function autosave() {
  for (const form of document.querySelectorAll('form[data-autosave]')) watch(form);
}

function watch(form) {
  const status = statusLine();
  // `typed`: somebody has been at the keyboard since the last request, which keeps the session alive.
  const state = {
    dirty: false,
    typed: false,
    saving: null,
    stopped: false,
    leaving: false,
    signedOut: false,
    timer: 0,
    touched: new Set(),
  };

  const later = (pause) => {
    clearTimeout(state.timer);
    state.timer = setTimeout(save, pause);
  };

  async function save(keepalive = false) {
    clearTimeout(state.timer);
    if (!state.dirty || state.saving || state.stopped || state.leaving) return;
    if (!navigator.onLine) return status.problem('offline');
    state.dirty = false;
    const typed = state.typed;
    state.typed = false;
    const touched = state.touched;
    state.touched = new Set();
    status.saving();
    state.saving = send(form, { typed, touched }, keepalive === true);
    const outcome = await state.saving;
    state.saving = null;
    if (state.leaving) return;
    state.signedOut = outcome.status === 401;
    if (outcome.ok) {
      status.saved(outcome.answer.saved);
      dispatchEvent(new Event('bench:saved'));
    } else {
      state.dirty = true;
      state.typed ||= typed;
      for (const part of touched) state.touched.add(part);
      state.stopped = FINAL.has(outcome.status);
      status.problem(problemOf(outcome.status), outcome.answer?.message);
    }
    if (state.dirty) later(outcome.ok ? PAUSE : RETRY);
  }

  const touch = ({ target }) => {
    state.dirty = true;
    state.typed = true;
    const part = target.closest?.('[data-part]');
    // What stands outside every part bears on all of them.
    for (const one of part ? [part] : form.querySelectorAll('[data-part]')) state.touched.add(one);
  };
  const changed = (event) => {
    touch(event);
    later(PAUSE);
  };

  /** Leaving now would lead to the sign-in page and lose the text: it is kept until somebody has signed in again. */
  async function holdBack(event) {
    event.preventDefault();
    const { submitter } = event;
    state.dirty = true;
    await save();
    if (!state.signedOut && !state.stopped) form.requestSubmit(submitter);
  }

  form.addEventListener('input', changed);
  form.addEventListener('change', (event) => {
    touch(event);
    void save();
  });
  form.addEventListener('submit', (event) => {
    if (state.signedOut) return void holdBack(event);
    state.leaving = true;
    clearTimeout(state.timer);
    // The button's save comes after every draft of this page, whichever arrives first.
    nextInSequence(form);
  });
  addEventListener('pageshow', () => {
    state.leaving = false;
  });
  addEventListener('online', () => void save());
  addEventListener('offline', () => status.problem('offline'));
  addEventListener('focus', () => void save());
  document.addEventListener('visibilitychange', () => void save(document.visibilityState === 'hidden'));
  addEventListener('beforeunload', (event) => {
    if (!state.leaving && (state.dirty || state.saving)) event.preventDefault();
  });
}

/** The line that says how things stand; spoken politely now and then, problems once and at once. */
function statusLine() {
  const line = document.querySelector('[data-saved]');
  const shown = line?.querySelector('[data-saved-words]');
  let spokenAt = 0;
  const say = (text, live) => {
    if (!shown || !text || shown.textContent === text) return;
    line.setAttribute('role', live === 'assertive' ? 'alert' : 'status');
    line.setAttribute('aria-live', live);
    shown.textContent = text;
  };
  return {
    saving: () => say(line?.dataset.savingText, 'off'),
    saved: (text) => {
      const isTime = Date.now() - spokenAt >= SPOKEN_EVERY;
      if (isTime) spokenAt = Date.now();
      say(text, isTime ? 'polite' : 'off');
    },
    problem: (kind, message) => say(message ?? line?.dataset[`${kind}Text`], 'assertive'),
  };
}

function problemOf(status) {
  if (status === 0 && !navigator.onLine) return 'offline';
  if (status === 401) return 'signedOut';
  return status === 409 ? 'conflict' : 'failed';
}

/** A number that only grows, so that a save that arrives late never overwrites a newer one. */
function nextInSequence(form) {
  const field = form.querySelector('input[name="seq"]');
  if (field) field.value = String(Number(field.value) + 1);
}

async function send(form, change, keepalive) {
  const first = await post(form, change, keepalive);
  // Signed in again in another window: the session is a new one, and so is the token of its forms.
  if (first.status !== 403 || first.answer?.error !== 'csrf') return first;
  return (await freshToken(form)) ? post(form, change, false) : { ...first, status: 401 };
}

async function post(form, { typed, touched }, keepalive) {
  nextInSequence(form);
  const body = new URLSearchParams();
  // The one-time key belongs to the button; a draft may be saved any number of times.
  const untouched = namesIn([...form.querySelectorAll('[data-part]')].filter((part) => !touched.has(part)));
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && !/^_(key|from)$/.test(name) && !untouched.has(name)) body.append(name, value);
  // A retry without anybody at the keyboard does not keep the session alive.
  const headers = { Accept: 'application/json', ...(typed ? {} : { 'X-Without-Input': '1' }) };
  const sent = {
    method: 'POST',
    body,
    headers,
    redirect: 'error',
    keepalive: keepalive && body.toString().length < 60_000,
  };
  const response = await fetch(form.dataset.autosave, sent).catch(() => null);
  if (!response) return { ok: false, status: 0, answer: null };
  const answer = await response.json().catch(() => null);
  const rev = form.querySelector('input[name="rev"]');
  if (response.ok && rev && answer?.rev !== undefined) rev.value = String(answer.rev);
  for (const [name, value] of Object.entries((response.ok && answer?.fields) || {})) {
    const field = form.elements.namedItem(name);
    if (field) field.value = value;
  }
  return { ok: response.ok && answer !== null, status: response.status, answer };
}

const namesIn = (parts) =>
  new Set(parts.flatMap((part) => [...part.querySelectorAll('[name]')].map((control) => control.name)));

async function freshToken(form) {
  const response = await fetch(location.href, { headers: { Accept: 'text/html', 'X-Without-Input': '1' } }).catch(
    () => null,
  );
  if (!response?.ok || response.redirected) return false;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const token = page.querySelector('input[name="_csrf"]')?.value;
  if (!token) return false;
  for (const field of document.querySelectorAll('input[name="_csrf"]')) field.value = token;
  return form.isConnected;
}
