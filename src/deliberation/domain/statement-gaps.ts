import { OFFERED_LANGUAGES } from '../../common/text/language';
import { LocalizedText } from '../../common/text/localized-text';

export interface StatementGap {
  criterionCode: string;
  lang: string;
}

/** Which joint statements are missing, criterion by criterion and language by language, in the order of the criteria. */
export function statementGaps(
  criterionCodes: string[],
  statements: ReadonlyMap<string, LocalizedText>,
): StatementGap[] {
  return criterionCodes.flatMap((criterionCode) =>
    OFFERED_LANGUAGES.filter((lang) => !statements.get(criterionCode)?.texts[lang]?.trim()).map((lang) => ({
      criterionCode,
      lang,
    })),
  );
}
