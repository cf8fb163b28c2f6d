import { UnitOfWork } from '../../common/persistence';
import { ErrorAnswers, ErrorReports, ReplyDesk } from '../../deliberation';
import { ANONYMOUS, SYSTEM } from '../../policy';
import { PersonalLinks } from '../../questionnaires';
import { DemoErrorReport, DemoScenario } from '../content/scenario-types';
import { Entered } from './election';
import { Seated } from './panel';
import { Act, Stage } from './stage';

/** Errors that candidates report in their drafts, through links of their own, and what the secretariat answers. */
export function errorActs({ slug, errors = [] }: DemoScenario, entered: Entered, seated: Seated): Act[] {
  const reviewId = (): string => seated.reviews.get(slug) ?? '';
  const candidacyId = (): string => entered.candidacies.get(slug) ?? '';
  return errors.flatMap((error, index): Act[] => [
    { day: error.day, hour: 10, run: (stage) => report(stage, reviewId(), candidacyId(), error) },
    ...(error.answer
      ? [{ day: error.answer.day, hour: 16, run: (stage: Stage) => answer(stage, reviewId(), index + 1, error) }]
      : []),
  ]);
}

async function report(
  stage: Stage,
  reviewId: string,
  candidacyId: string,
  { criterion, text, language }: DemoErrorReport,
): Promise<void> {
  const { id } = await stage.get(UnitOfWork).run(SYSTEM, (tx) => stage.get(PersonalLinks).makeIn(tx, candidacyId));
  const { passages } = await stage.get(ReplyDesk).ground(reviewId, true);
  const passage = passages.find(({ code }) => code === `criterion.${criterion}`);
  if (!passage) throw new Error(`There is no passage on ${criterion}`);
  const actor = { ...ANONYMOUS, kind: 'link' as const, linkId: id };
  await stage.get(ErrorReports).report(actor, reviewId, { passage, text, language });
}

async function answer(stage: Stage, reviewId: string, number: number, { answer: said, language }: DemoErrorReport) {
  if (!said) return;
  const { outcome, text } = said;
  await stage.get(ErrorAnswers).answer(stage.actor('okereke'), reviewId, number, { outcome, text, language });
}
