import { onlyIn } from '../../common/text/localized-text';
import { correctionKind } from './correction';
import { PublicProfile } from './site-data';

const profile = (given: Partial<PublicProfile> = {}): PublicProfile =>
  ({
    electionSlug: '2029-judges',
    candidate: {
      name: 'Amara Diallo',
      nationality: 'SEN',
      nominatingState: 'SEN',
      list: 'A',
      gender: 'F',
      status: 'rated',
      elected: null,
    },
    facts: [{ kind: 'born', value: onlyIn('en', '1970'), source: null, asOf: null, confidence: 'verified' }],
    assessment: { grade: 'qualified' },
    documents: [],
    revision: null,
    history: [],
    withdrawal: null,
    ...given,
  }) as unknown as PublicProfile;

describe('a new version', () => {
  it.each<[string, Partial<PublicProfile>]>([
    ['a fact', { facts: [] }],
    ['the assessment', { assessment: null }],
    ['the name', { candidate: { ...profile().candidate, name: 'Amara B. Diallo' } }],
    [
      'a document',
      { documents: [{ title: onlyIn('en', 'A'), source: onlyIn('en', 'B'), dated: null, language: 'en' }] },
    ],
  ])('that changes %s is a correction', (_name, change) => {
    expect(correctionKind(profile(), profile(change))).toBe('correction');
  });

  it.each<[string, Partial<PublicProfile>]>([
    ['nothing', {}],
    ['the withdrawal', { withdrawal: { on: '2029-09-01', by: onlyIn('en', 'The candidate') } }],
    ['the result of the election', { candidate: { ...profile().candidate, elected: true } }],
    ['the history around it', { history: [{} as never] }],
  ])('that changes %s is a notice', (_name, change) => {
    expect(correctionKind(profile(), profile(change))).toBe('notice');
  });
});
