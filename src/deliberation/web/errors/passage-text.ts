import type { Passage, Words } from '../../../common/text';
import type { ProseView } from '../../../common/web/components';
import type { PassagePlace } from '../../domain/error-reports';
import type { ReplyGround } from '../../reply/reply-desk';
import { criterionParts, findingPart, opinionParts } from '../reply/assessment-part';

/** What a passage says: a word, a text, or sentences. */
export interface PassageText {
  word: Passage | null;
  text: ProseView | null;
  lines: string[];
}

const NOTHING: PassageText = { word: null, text: null, lines: [] };

/** The passage once more, as it stands on the page from which somebody comes. */
export function passageText(
  words: Words,
  { assessment, framework }: ReplyGround,
  { code, number }: PassagePlace,
): PassageText {
  if (code.startsWith('criterion.')) {
    const part = criterionParts(words, assessment, framework).find((one) => one.number === number);
    return { ...NOTHING, text: part?.statement ?? null, lines: part ? [part.plot.middle] : [] };
  }
  if (code.startsWith('opinion.'))
    return { ...NOTHING, text: opinionParts(words, assessment).find((one) => one.number === number)?.text ?? null };
  const finding = findingPart(words, assessment, framework);
  const parts: Record<string, PassageText> = {
    'finding.rating': { ...NOTHING, word: finding.rating },
    'finding.vote': { ...NOTHING, lines: finding.vote },
    'finding.reasons': { ...NOTHING, text: finding.reasons },
    'finding.basis': { ...NOTHING, lines: [...finding.tookPart, ...finding.indications] },
    'finding.trace': { ...NOTHING, lines: finding.trace },
  };
  return parts[code] ?? NOTHING;
}
