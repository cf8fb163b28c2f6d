// While the server computes: says how far it has come, and shows the result when it is there. Without this script the
// link on the page does the same.

const SECONDS = 3;

export function lookAgain() {
  document.querySelector('[data-by-itself]').hidden = false;
  setTimeout(look, SECONDS * 1000);
}

async function look() {
  const answer = document.hidden ? null : await fetch(location.href).catch(() => null);
  if (answer === null || !(await shown(answer))) setTimeout(look, SECONDS * 1000);
}

/** Whether there is nothing left to wait for. */
async function shown(answer) {
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const waiting = page.querySelector('[data-look-again]');
  if (waiting) {
    document.querySelector('[data-look-again]').replaceChildren(...waiting.childNodes);
    return false;
  }
  // A failure is told once: asking for the page anew would begin the computation again.
  if (answer.status === 500) {
    document.querySelector('main').replaceWith(page.querySelector('main'));
    document.title = page.title;
    return true;
  }
  location.reload();
  return true;
}
