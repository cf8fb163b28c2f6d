import { TranslationDesk, Translations } from '../../questionnaires';
import { ANSWERING } from '../content/answers';
import { DemoTranslation, TRANSLATIONS } from '../content/translations';
import type { Entered } from './election';
import { Act, Stage } from './stage';

/** Days after the answers came. */
const WRITTEN = 2;
const CHECKED = 3;

/** The secretariat translates what candidates answered: one person writes, the other checks. */
export function translationActs(entered: Entered): Act[] {
  return ANSWERING.flatMap(({ slug, submitted }) => {
    const own = TRANSLATIONS.filter((one) => one.slug === slug);
    if (submitted === null || own.length === 0) return [];
    const each =
      (act: (stage: Stage, candidacyId: string, one: DemoTranslation) => Promise<void>) => async (stage: Stage) => {
        for (const one of own) await act(stage, entered.candidacies.get(slug) ?? '', one);
      };
    return [
      { day: submitted + WRITTEN, hour: 9, run: each(write) },
      { day: submitted + CHECKED, hour: 9, run: each(check) },
    ];
  });
}

async function write(stage: Stage, candidacyId: string, { code, into, text }: DemoTranslation): Promise<void> {
  const task = await taskOf(stage, candidacyId, code, into);
  if (!task) return;
  const place = { answerId: task.answer.id, language: into };
  const sent = { rev: 0, texts: { text }, act: 'handIn' as const };
  await stage.get(Translations).write(stage.actor('okereke'), place, sent);
}

async function check(stage: Stage, candidacyId: string, { code, into, isChecked }: DemoTranslation): Promise<void> {
  const current = (await taskOf(stage, candidacyId, code, into))?.current;
  if (!current || !isChecked) return;
  await stage.get(Translations).review(stage.actor('baptiste'), current.id, current.rev, 'approve');
}

async function taskOf(stage: Stage, candidacyId: string, code: string, into: string) {
  const tasks = await stage.get(TranslationDesk).list();
  return tasks.find(
    ({ candidacy, answer, target }) => candidacy.id === candidacyId && answer.questionCode === code && target === into,
  );
}
