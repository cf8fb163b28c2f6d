import { testWords } from '../../common/text/test-words';
import { fileKindCodes } from '../../questionnaires';
import { answerFileView, sizeInWords } from './answer-file-parts';

const file = { id: 'f1', name: 'a.pdf', size: 2048, mediaType: 'application/pdf', isOffered: true };
const addressOf = (id: string): string => `/files/${id}`;

describe('a file that was sent with an answer', () => {
  it.each([
    [1, '1 KB', '1 Ko'],
    [1536, '2 KB', '2 Ko'],
    [1023 * 1024, '1,023 KB', '1\u202f023 Ko'],
    [1024 * 1024 - 1, '1 MB', '1 Mo'],
    [1.25 * 1024 * 1024, '1.3 MB', '1,3 Mo'],
    [20 * 1024 * 1024, '20 MB', '20 Mo'],
  ])('of %i bytes is said to have %s', (size, english, french) => {
    expect([sizeInWords(testWords('en'), size), sizeInWords(testWords('fr'), size)]).toEqual([english, french]);
  });

  it('is linked where it is offered and the page has a way to it', () => {
    const words = testWords('en');

    expect(answerFileView(words, file, addressOf)).toEqual({ name: 'a.pdf', about: 'PDF, 2 KB', href: '/files/f1' });
    expect(answerFileView(words, file).href).toBeNull();
    expect(answerFileView(words, { ...file, isOffered: false }, addressOf).href).toBeNull();
  });

  it.each(fileKindCodes)('has words for the kind %s', (code) => {
    for (const lang of ['en', 'fr'] as const) expect(testWords(lang).t(`scoring.files.kind.${code}`)).not.toBe('');
  });
});
