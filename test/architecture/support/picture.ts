/**
 * The picture of the architecture as data: which module may import which. Everything may also use level 0.
 * An arrow that is not drawn here needs a decision record in src/decisions, and then a line here.
 */
const LEVEL_0 = ['common', 'policy', 'aggregation'];
const LEVEL_1 = ['audit', 'identity', 'access', 'approvals', 'mail', 'files'];

const ABOVE: Record<string, string[]> = {
  elections: [],
  criteria: ['elections'],
  candidates: ['elections'],
  questionnaires: ['candidates', 'elections'],
  panel: ['candidates', 'criteria', 'elections'],
  scoring: ['panel', 'criteria', 'questionnaires', 'candidates', 'elections'],
  deliberation: ['scoring', 'panel', 'questionnaires', 'criteria'],
  publication: ['deliberation', 'scoring', 'questionnaires', 'panel', 'candidates', 'criteria', 'elections'],
  'public-site': ['publication'],
  admin: ['elections'],
};

const everything = [...LEVEL_0, ...LEVEL_1, ...Object.keys(ABOVE)];

export const MAY_USE: Record<string, string[]> = {
  policy: [],
  aggregation: [],
  common: ['policy'],
  audit: LEVEL_0,
  access: [...LEVEL_0, 'audit'],
  mail: [...LEVEL_0, 'audit', 'access'],
  identity: [...LEVEL_0, 'audit', 'access', 'mail'],
  approvals: [...LEVEL_0, 'audit', 'identity', 'access'],
  files: [...LEVEL_0, 'audit', 'identity', 'access'],
  ...Object.fromEntries(Object.entries(ABOVE).map(([name, below]) => [name, [...LEVEL_0, ...LEVEL_1, ...below]])),
  cli: [...everything, 'app'],
  demo: [...everything, 'app', 'cli'],
  app: [...everything, 'cli'],
};

/** What has pages is drawn above; these are the modules with a README and a front door. */
export const MODULES = Object.keys(MAY_USE).filter((name) => !['app', 'common', 'demo', 'cli'].includes(name));
