// Small helps only: every page works without them. Each is fetched where the page asks for it.
const wants = (selector) => document.querySelector(selector) !== null;

document.querySelector('[data-error-summary]')?.focus();

if (wants('[data-count]')) import('./count.js').then((module) => module.countWords());
