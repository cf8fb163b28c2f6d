import { testWords } from '../../common/text/test-words';
import { LINK_MAILS } from './link-mail-messages';

const PARAMS = {
  name: 'Amara Diallo',
  about: 'Awa Ndiaye',
  at: '2029-09-12T14:00:00.000Z',
  until: '2029-09-20T14:00:00.000Z',
  due: '2029-09-18T23:59:00.000Z',
  zone: 'Africa/Dakar',
  site: 'Open Bench',
  reference: 'AD524817-1',
  receipt: 'ad524817 75058092',
  receivedOn: '2029-09-11',
  link: 'https://bench.example.org/en/q/token',
  href: 'https://bench.example.org/en/staff/candidates/c/link',
};

describe('mails to candidates and about their questions', () => {
  it.each(Object.keys(LINK_MAILS).flatMap((name) => [[name, 'en'] as const, [name, 'fr'] as const]))(
    '%s has all its words in %s and fills every place',
    (name, lang) => {
      const message = LINK_MAILS[name]?.(testWords(lang), PARAMS);
      const text = JSON.stringify(message);

      expect(message?.subject).not.toBe('');
      expect(message?.paragraphs.length).toBeGreaterThan(0);
      expect(text).not.toMatch(/\{\{|undefined|Invalid/);
    },
  );
});
