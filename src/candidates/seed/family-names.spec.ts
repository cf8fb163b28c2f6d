import { namedPersons, sortNameOf } from './family-names';
import { personRecords } from './index';

const sortName = (slug: string) => sortNameOf(slug, personRecords.find((one) => one.slug === slug)?.name ?? '');

describe('names in the order of lists', () => {
  it.each([
    ['maria-del-socorro-flores-liera', 'Flores Liera, María del Socorro'],
    ['joanna-korner', 'Korner, Joanna'],
    ['chung-chang-ho', 'Chung Chang-ho'],
    ['nouhou', 'Nouhou'],
    ['urbina-ortega', 'Urbina Ortega'],
  ])('of %s is %s', (slug, expected) => {
    expect(sortName(slug)).toBe(expected);
  });

  it('name persons that exist and end their names', () => {
    for (const slug of namedPersons) {
      const person = personRecords.find((one) => one.slug === slug);
      expect(person).toBeDefined();
      const [family = '', given] = sortName(slug).split(', ');
      expect(given === undefined ? family : `${given} ${family}`).toBe(person?.name);
    }
  });
});
