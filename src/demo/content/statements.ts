import { fromEnglish } from './text';
import { CRITERIA } from './types';
import type { CriterionCode, LocalizedText } from './types';

type Row = readonly [english: string, french: string];

/** The panel's joint statement on each criterion, in framework order. */
export function jointStatements(
  ...rows: readonly [Row, Row, Row, Row, Row, Row, Row, Row]
): Record<CriterionCode, LocalizedText> {
  const entries = CRITERIA.map((code, index) => {
    const [english, french] = rows[index] ?? ['', ''];
    return [code, fromEnglish(english, french)];
  });
  return Object.fromEntries(entries) as Record<CriterionCode, LocalizedText>;
}
