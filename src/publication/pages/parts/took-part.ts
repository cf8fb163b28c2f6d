import { Words } from '../../../common/text/words';
import { PublicAssessment } from '../../domain/site-data';

/** Who took part and who stepped aside, as sentences; the reason as its category only. */
export function tookPart({ counted, panelSize, steppedAside }: PublicAssessment, words: Words): string[] {
  const aside = steppedAside.map(({ name, category }) =>
    words.t('site.part.aside', { name, reason: words.t(`site.recusal.${category}`) }),
  );
  return [words.t('site.part.counted', { count: counted, of: panelSize }), ...aside, words.t('site.part.alone')];
}
