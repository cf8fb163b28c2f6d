// Small helps only: every page works without them. Each is fetched where the page asks for it.
const wants = (selector) => document.querySelector(selector) !== null;

if (wants('[data-count]')) import('./count.js').then((module) => module.countWords());
if (wants('form[data-autosave]')) import('./autosave.js').then((module) => module.autosave());
if (wants('[data-shown-if]')) import('./shown.js').then((module) => module.showDependents());
if (wants('[data-dossier]')) import('./dossier.js').then((module) => module.dossier());
if (wants('[data-shortcuts="on"]')) import('./scoring-keys.js').then((module) => module.scoringKeys());
if (wants('[data-session-minutes]')) import('./session-warning.js').then((module) => module.sessionWarning());
if (wants('[data-look-again]')) import('./look-again.js').then((module) => module.lookAgain());
