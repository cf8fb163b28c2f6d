import { NOTATION_BOUNDS, notationLevel } from '../../aggregation';
import { LocalizedText } from '../../common/text/localized-text';
import { ResultContent } from '../../deliberation';
import { PublicAssessment, PublicReply, PublicVote } from './site-data';
import { publicIndications, publicResult } from './small-numbers';

const NO_STATEMENT: LocalizedText = { original: 'en', texts: {} };

/** The public form of a sealed result. Everything that small numbers could give away is left out here, once. */
export function publicAssessment(result: ResultContent): PublicAssessment {
  const statements = new Map(result.statements.map(({ criterionCode, text }) => [criterionCode, text]));
  return {
    frameworkId: result.frameworkVersionId,
    grade: result.finding.grade,
    indicated: result.indicatedGrade,
    differenceReason: result.finding.differenceReason,
    reasons: result.finding.reasons,
    vote: publicVote(result),
    counted: result.counted,
    panelSize: result.panelSize,
    indications: publicIndications(result.rating, result.counted),
    steppedAside: result.steppedAside.map(({ name, category }) => ({
      name,
      category: category as PublicAssessment['steppedAside'][number]['category'],
    })),
    criteria: result.rating.criteria.map((one) =>
      publicResult(one, statements.get(one.criterion) ?? NO_STATEMENT, result.counted),
    ),
    trace: publicTrace(result),
    methodVersion: result.methodVersion,
    opinions: result.opinions.map(({ name, text }) => ({ member: name, text })),
    reply: publicReply(result),
    adoptedOn: result.finding.adoptedAt,
  };
}

/** Steps with counts of members come only with distributions; the result and what was met are always told. */
function publicTrace(result: ResultContent): unknown[] {
  const withCounts = publicIndications(result.rating, result.counted) !== null;
  const { trace } = result.rating;
  return withCounts
    ? [...trace]
    : trace.filter(({ step }) => step === 'panel' || step === 'quorum' || step === 'result');
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
