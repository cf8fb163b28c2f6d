import { languageFacts, OFFERED_LANGUAGES } from '../../../common/text/language';
import { fromFields } from '../../../common/text/bilingual';
import type { LocalizedText } from '../../../common/text/localized-text';
import { textArea, TextAreaOptions, TextAreaView } from '../../../common/web/components';
import type { FormView } from '../../../common/web/form/form-view';

/** One text area for each language, side by side: `reasons` becomes `reasonsEn` and `reasonsFr`. */
export function bilingualAreas(form: FormView, name: string, options: TextAreaOptions = {}): TextAreaView[] {
  return OFFERED_LANGUAGES.map((code) =>
    textArea(form, `${name}${code === 'en' ? 'En' : 'Fr'}`, { ...options, typedIn: languageFacts(code) }),
  );
}

/** What the two areas of a form hold, as one text; null when both are empty. */
export function textOf(
  en: string | null,
  fr: string | null,
  before: LocalizedText | null = null,
): LocalizedText | null {
  return fromFields({ en, fr }, before);
}
