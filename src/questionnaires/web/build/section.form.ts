import { fromFields } from '../../../common/text';
import { fill, FilledForm, Line, Text, Whole } from '../../../common/web/form';
import type { Section } from '../../domain';
import { NO_TEXT } from './both-languages';

export class SectionForm {
  @Line({ max: 200, optional: true }) titleEn: string | null;
  @Line({ max: 200, optional: true }) titleFr: string | null;
  @Text({ max: 2000, optional: true }) guidanceEn: string | null;
  @Text({ max: 2000, optional: true }) guidanceFr: string | null;
  @Whole({ min: 1 }) rev: number;
}

export function sectionFields({ title, guidance }: Section): FilledForm {
  return fill({
    titleEn: title.texts.en,
    titleFr: title.texts.fr,
    guidanceEn: guidance?.texts.en,
    guidanceFr: guidance?.texts.fr,
  });
}

export function sectionFrom(values: SectionForm, code: string, before: Section | null): Omit<Section, 'questions'> {
  return {
    code,
    title: fromFields({ en: values.titleEn, fr: values.titleFr }, before?.title) ?? NO_TEXT,
    guidance: fromFields({ en: values.guidanceEn, fr: values.guidanceFr }, before?.guidance),
  };
}
