import { NOTATION_BOUNDS, notationLevel } from '../../aggregation';
import { LocalizedText } from '../../common/text/localized-text';
import { PublicAssessment, PublicCriterionResult, PublicReply, PublicVote } from './public-result';
import { ResultContent } from './result-content';
import { LEAST_FOR_MIDDLE, LEAST_FOR_SPREAD, publicIndications, publicResult } from './small-numbers';

const NO_STATEMENT: LocalizedText = { original: 'en', texts: {} };

/** The public form of a result. Everything that small numbers could give away is left out here, once. */
export function publicAssessment(result: ResultContent, published: readonly PublicAssessment[] = []): PublicAssessment {
  const isWithheld = published.some((one) => !one.isWithheld && restsOnOthers(one, result));
  const { finding } = result;
  return {
    frameworkId: result.frameworkVersionId,
    grade: finding.grade,
    indicated: result.indicatedGrade,
    differenceReason: finding.differenceReason,
    reasons: finding.reasons,
    vote: isWithheld ? null : publicVote(result),
    counted: result.counted,
    panelSize: result.panelSize,
    indications: isWithheld ? null : publicIndications(result.rating, result.counted),
    steppedAside: result.steppedAside.map(({ name, category }) => ({
      name,
      category: category as PublicAssessment['steppedAside'][number]['category'],
    })),
    criteria: publicCriteria(result, isWithheld),
    isWithheld,
    trace: publicTrace(result, isWithheld),
    methodVersion: result.methodVersion,
    opinions: result.opinions.map(({ name, text }) => ({ member: name, text })),
    reply: publicReply(result),
    adoptedOn: finding.adoptedAt,
  };
}

/**
 * Whether a published version counted other members. Two sets of numbers that differ by one member give that member's
 * scores and vote away, so a version computed anew after a recusal repeats none of them (S48).
 */
function restsOnOthers({ counted, steppedAside }: PublicAssessment, result: ResultContent): boolean {
  const names = (aside: readonly { name: string }[]): string =>
    aside
      .map(({ name }) => name)
      .sort()
      .join('\n');
  return counted !== result.counted || names(steppedAside) !== names(result.steppedAside);
}

function publicCriteria({ rating, statements, counted }: ResultContent, isWithheld: boolean): PublicCriterionResult[] {
  const texts = new Map(statements.map(({ criterionCode, text }) => [criterionCode, text]));
  // With no assessment counted, nothing but the statement is left.
  const shown = isWithheld ? 0 : counted;
  return rating.criteria.map((one) => publicResult(one, texts.get(one.criterion) ?? NO_STATEMENT, shown));
}

/** Steps with counts of members come only with distributions; the result and what was met are always told. */
function publicTrace({ rating, counted }: ResultContent, isWithheld: boolean): unknown[] {
  const withCounts = !isWithheld && publicIndications(rating, counted) !== null;
  const scored = new Map(rating.criteria.map(({ criterion, count }) => [criterion, count]));
  return rating.trace.filter((step) => {
    if (step.step === 'panel' || step.step === 'quorum' || step.step === 'result') return true;
    if (step.step === 'threshold') return withCounts && step.of >= LEAST_FOR_SPREAD;
    if (step.step === 'floor') return withCounts && (scored.get(step.criterion) ?? 0) >= LEAST_FOR_MIDDLE;
    return withCounts;
  });
}

function publicVote({ vote }: ResultContent): PublicVote | null {
  if (!vote) return null;
  const decided = vote.agree + vote.disagree;
  return { ...vote, notation: decided === 0 ? 'minority' : notationLevel(vote.agree, decided, NOTATION_BOUNDS) };
}

function publicReply({ reply }: ResultContent): PublicReply {
  const { choice, text, language, receivedAt, panelResponse } = reply;
  return { choice, text: choice === 'replied' ? text : null, language, receivedAt, panelResponse };
}
