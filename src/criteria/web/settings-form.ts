import { fromFields } from '../../common/text';
import type { Bound, FilledForm } from '../../common/web/form';
import { fill, Line, OneOf, Text, Whole } from '../../common/web/form';
import type { FrameworkContent } from '../domain';

/** Name, source and the rules from scores to a rating. Shares are written as two whole numbers, so that nothing is rounded. */
export class SettingsForm {
  @Line({ max: 200, optional: true }) nameEn: string | null;
  @Line({ max: 200, optional: true }) nameFr: string | null;
  @Text({ max: 4000, optional: true }) sourceEn: string | null;
  @Text({ max: 4000, optional: true }) sourceFr: string | null;
  @Whole({ min: 1, max: 50 }) quorumMin: number;
  @Whole({ min: 1, max: 1000 }) quorumPart: number;
  @Whole({ min: 1, max: 1000 }) quorumWhole: number;
  @OneOf(['panel', 'eligible']) quorumBase: 'panel' | 'eligible';
  @Whole({ min: 1, max: 5 }) thresholdLevel: number;
  @Whole({ min: 1, max: 1000 }) thresholdPart: number;
  @Whole({ min: 1, max: 1000 }) thresholdWhole: number;
  @Whole({ min: 1, max: 100 }) coverage: number;
  @Whole({ min: 1 }) rev: number;
}

export function settingsFields(content: FrameworkContent): FilledForm {
  const { name, source, quorum, thresholdRule } = content;
  return fill({
    nameEn: name.texts.en,
    nameFr: name.texts.fr,
    sourceEn: source.texts.en,
    sourceFr: source.texts.fr,
    quorumMin: quorum.min,
    quorumPart: quorum.share[0],
    quorumWhole: quorum.share[1],
    quorumBase: quorum.base,
    thresholdLevel: thresholdRule.minLevel,
    thresholdPart: thresholdRule.share[0],
    thresholdWhole: thresholdRule.share[1],
    coverage: content.minCoverageBp / 100,
  });
}

/** The draft with these settings; thresholds follow the level at which they count as met. */
export function withSettings(content: FrameworkContent, { values }: Bound<SettingsForm>): FrameworkContent {
  const none = { original: 'en' as const, texts: {} };
  return {
    ...content,
    name: fromFields({ en: values.nameEn, fr: values.nameFr }, content.name) ?? none,
    source: fromFields({ en: values.sourceEn, fr: values.sourceFr }, content.source) ?? none,
    quorum: { min: values.quorumMin, share: [values.quorumPart, values.quorumWhole], base: values.quorumBase },
    thresholdRule: { minLevel: values.thresholdLevel, share: [values.thresholdPart, values.thresholdWhole] },
    minCoverageBp: values.coverage * 100,
    criteria: content.criteria.map((one) =>
      one.kind === 'threshold' ? { ...one, floor: values.thresholdLevel } : one,
    ),
  };
}
