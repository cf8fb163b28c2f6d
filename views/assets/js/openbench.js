// Small helps only: every page works without them. Each is fetched where the page asks for it.
const HELPS = [
  ['[data-count]', () => import('./count.js').then((module) => module.countWords())],
  ['form[data-autosave]', () => import('./autosave.js').then((module) => module.autosave())],
  ['[data-shown-if]', () => import('./shown.js').then((module) => module.showDependents())],
  ['[data-dossier]', () => import('./dossier.js').then((module) => module.dossier())],
  ['[data-shortcuts="on"]', () => import('./scoring-keys.js').then((module) => module.scoringKeys())],
  ['[data-session-minutes]', () => import('./session-warning.js').then((module) => module.sessionWarning())],
  ['[data-look-again]', () => import('./look-again.js').then((module) => module.lookAgain())],
];

const wanted = HELPS.filter(([selector]) => document.querySelector(selector) !== null);
// Who drives the page by program can see that the helps are there: the page counts as loaded before they are.
Promise.all(wanted.map(([, start]) => start())).then(() => (document.documentElement.dataset.helps = 'ready'));
