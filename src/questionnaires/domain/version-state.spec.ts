import { refusalOf, type VersionAct, type VersionFacts, type VersionRefusal, type VersionState } from './version-state';

const ready: VersionFacts = { problems: 0, hasDraft: false, sameAsPublished: false, isFirst: false, hasNote: true };

describe('refusalOf', () => {
  it.each<[VersionState, VersionAct, Partial<VersionFacts>, VersionRefusal | null]>([
    ['draft', 'edit', {}, null],
    ['draft', 'publish', {}, null],
    ['draft', 'publish', { isFirst: true, hasNote: false }, null],
    ['draft', 'publish', { hasNote: false }, 'questionnaireNeedsNote'],
    ['draft', 'publish', { problems: 1 }, 'questionnaireHasProblems'],
    ['draft', 'publish', { sameAsPublished: true }, 'questionnaireUnchanged'],
    ['draft', 'discard', {}, null],
    ['draft', 'discard', { isFirst: true, problems: 1 }, null],
    ['draft', 'newVersion', {}, 'questionnaireNotPublished'],
    ['published', 'newVersion', {}, null],
    ['published', 'newVersion', { hasDraft: true }, 'questionnaireDraftExists'],
    ['published', 'edit', {}, 'questionnaireFrozen'],
    ['published', 'publish', {}, 'questionnaireFrozen'],
    ['published', 'discard', {}, 'questionnaireFrozen'],
    ['retired', 'edit', {}, 'questionnaireFrozen'],
    ['retired', 'newVersion', {}, 'questionnaireFrozen'],
  ])('%s: %s with %j gives %s', (state, act, facts, refusal) => {
    expect(refusalOf(state, act, { ...ready, ...facts })).toBe(refusal);
  });
});
