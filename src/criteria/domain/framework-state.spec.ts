import {
  type FrameworkAct,
  type FrameworkFacts,
  type FrameworkState,
  type FrameworkStep,
  nextFrameworkState,
  possibleFrameworkActs,
} from './framework-state';

const ready: FrameworkFacts = { problems: 0, hasOtherDraft: false, sameAsPublished: false };
const to = (state: FrameworkState | null, makes: 'draft' | null = null): FrameworkStep => ({
  allowed: true,
  to: state,
  makes,
});
const no = (because: Extract<FrameworkStep, { allowed: false }>['because']): FrameworkStep => ({
  allowed: false,
  because,
});

const table: [FrameworkState, FrameworkAct, FrameworkStep][] = [
  ['draft', 'edit', to('draft')],
  ['draft', 'discard', to(null)],
  ['draft', 'publish', to('published')],
  ['draft', 'retire', no('frameworkNotPublished')],
  ['draft', 'newVersion', no('frameworkNotPublished')],
  ['published', 'edit', no('frameworkFrozen')],
  ['published', 'discard', no('frameworkFrozen')],
  ['published', 'publish', no('frameworkFrozen')],
  ['published', 'retire', to('retired')],
  ['published', 'newVersion', to('published', 'draft')],
  ['retired', 'edit', no('frameworkRetired')],
  ['retired', 'discard', no('frameworkRetired')],
  ['retired', 'publish', no('frameworkRetired')],
  ['retired', 'retire', no('frameworkRetired')],
  ['retired', 'newVersion', to('retired', 'draft')],
];

const conditions: [FrameworkState, FrameworkAct, Partial<FrameworkFacts>, FrameworkStep][] = [
  ['draft', 'publish', { problems: 1 }, no('frameworkHasProblems')],
  ['draft', 'publish', { sameAsPublished: true }, no('frameworkUnchanged')],
  ['draft', 'publish', { hasOtherDraft: true }, to('published')],
  ['published', 'newVersion', { hasOtherDraft: true }, no('frameworkDraftExists')],
  ['retired', 'newVersion', { hasOtherDraft: true }, no('frameworkDraftExists')],
];

describe('nextFrameworkState', () => {
  it.each(table)('%s: %s', (state, act, step) => {
    expect(nextFrameworkState(state, act, ready)).toEqual(step);
  });

  it.each(conditions)('%s: %s with %j', (state, act, facts, step) => {
    expect(nextFrameworkState(state, act, { ...ready, ...facts })).toEqual(step);
  });
});

describe('possibleFrameworkActs', () => {
  it.each<[FrameworkState, Partial<FrameworkFacts>, FrameworkAct[]]>([
    ['draft', {}, ['edit', 'discard', 'publish']],
    ['draft', { problems: 2 }, ['edit', 'discard']],
    ['published', {}, ['retire', 'newVersion']],
    ['published', { hasOtherDraft: true }, ['retire']],
    ['retired', {}, ['newVersion']],
  ])('of a %s version with %j', (state, facts, acts) => {
    expect(possibleFrameworkActs(state, { ...ready, ...facts })).toEqual(acts);
  });
});
