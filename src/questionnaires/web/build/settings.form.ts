import { fromFields } from '../../../common/text';
import { fill, FilledForm, Line, Text, Whole } from '../../../common/web/form';
import type { QuestionnaireContent } from '../../domain';
import { NO_TEXT } from './both-languages';

/** Title and introduction in both languages. */
export class SettingsForm {
  @Line({ max: 200, optional: true }) titleEn: string | null;
  @Line({ max: 200, optional: true }) titleFr: string | null;
  @Text({ max: 4000, optional: true }) leadEn: string | null;
  @Text({ max: 4000, optional: true }) leadFr: string | null;
  @Whole({ min: 1 }) rev: number;
}

export function settingsFields({ title, lead }: QuestionnaireContent): FilledForm {
  return fill({ titleEn: title.texts.en, titleFr: title.texts.fr, leadEn: lead.texts.en, leadFr: lead.texts.fr });
}

export function withSettings(content: QuestionnaireContent, values: SettingsForm): QuestionnaireContent {
  return {
    ...content,
    title: fromFields({ en: values.titleEn, fr: values.titleFr }, content.title) ?? NO_TEXT,
    lead: fromFields({ en: values.leadEn, fr: values.leadFr }, content.lead) ?? NO_TEXT,
  };
}
