import { testWords } from '../../common/text/test-words';
import { STANDING_NAMES, standingPage } from './standing.page';
import { aSite } from './test-site';

describe('standing pages', () => {
  it.each(STANDING_NAMES)('%s is complete in both languages', (name) => {
    for (const lang of ['en', 'fr'] as const) {
      const { title, lead, sections } = standingPage(aSite(), name, testWords(lang));

      expect([title, lead].every((text) => text.length > 4)).toBe(true);
      expect(sections.length).toBeGreaterThan(2);
      expect(JSON.stringify(sections)).not.toContain('{{');
    }
  });

  it('names the address for errors where there is one', () => {
    const how = (contact: string | null) =>
      standingPage(aSite({ contact }), 'reportAnError', testWords('en')).sections.find(({ id }) => id === 'how')?.text;

    expect(how('bench@example.org')).toContain('[bench@example.org](mailto:bench@example.org)');
    expect(how(null)).toMatch(/^Write to the secretariat of the panel, at the address/);
  });
});
