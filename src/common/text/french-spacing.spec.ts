import { frenchSpacing } from './french-spacing';
import { testWords } from './test-words';

describe('spaces of French', () => {
  it('never let a line begin with a mark', () => {
    expect(frenchSpacing('Note : « établi » ; vraiment ?')).toBe(
      'Note\u00a0: «\u00a0établi\u00a0»\u00a0; vraiment\u00a0?',
    );
  });

  it('leave other spaces and addresses alone', () => {
    expect(frenchSpacing('le 3 juin, https://example.org')).toBe('le 3 juin, https://example.org');
  });

  it('hold in every sentence of the interface', () => {
    expect(testWords('fr').t('common.titleWithError', { page: 'Notes' })).toBe('Erreur\u00a0: Notes');
  });
});
