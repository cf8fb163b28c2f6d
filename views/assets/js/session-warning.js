// Two minutes before an idle session ends, asks whether the person is still there (WCAG 2.2.1). The time runs
// from the last page, the last draft saved while typing, or the last answer to the question.

const MINUTE = 60_000;

export function sessionWarning() {
  const box = document.querySelector('[data-session-minutes]');
  const button = box.querySelector('[data-stay]');
  const lasts = Number(box.dataset.sessionMinutes) * MINUTE;
  let started = Date.now();
  let before = null;

  const stay = async () => {
    const response = await fetch(location.href, { method: 'HEAD', redirect: 'manual' }).catch(() => null);
    if (!response?.ok) return end();
    started = Date.now();
    box.hidden = true;
    before?.focus();
  };

  const end = () => {
    document.getElementById('session-text').textContent = box.dataset.endedText;
    button.hidden = true;
    clearInterval(timer);
  };

  // Compared with the clock, because timers stand still while a computer sleeps.
  const timer = setInterval(() => {
    const left = started + lasts - Date.now();
    if (left <= 0) return end();
    if (left > 2 * MINUTE || !box.hidden) return;
    before = document.activeElement;
    box.hidden = false;
    button.focus();
  }, 5000);
  button.addEventListener('click', stay);
  addEventListener('bench:saved', () => {
    started = Date.now();
  });
}
