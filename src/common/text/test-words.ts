import { Language } from './language';
import { Words } from './words';
import { throwOnMissing, WordsFactory } from './words-factory';

let factory: WordsFactory | undefined;

/** The real words of a language for specs; a missing key throws. */
export function testWords(lang: Language = 'en'): Words {
  factory ??= new WordsFactory(throwOnMissing);
  return factory.for(lang);
}
