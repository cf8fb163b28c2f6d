import { Controller, Param, Post, Req } from '@nestjs/common';
import { ofLink, Permits } from '../../../access';
import type { FieldErrors } from '../../../common/errors';
import type { BenchRequest } from '../../../common/web/request';
import { SeeOther } from '../../../common/web/see-other';
import { AnswerConflict, AnswersService } from '../../answering/answers.service';
import { AnsweringDesk } from '../../answering/answering.queries';
import { type AnswerSave, fingerprint, NO_ANSWER, type Section, type Typed } from '../../domain';
import { AnswerMergePage, Keep, keepName, keepsOf } from './answer-merge.page';
import { AnswerMerges } from './answer-merges';
import { answerPaths } from './answer.paths';
import { readSection } from './section-input';
import { sectionAt, SectionPages } from './section-pages';
import { SectionPage } from './section.page';

/** The choice between what two pages did to the same answers. */
@Controller(':lang/q/section/:number/merges')
export class AnswerMergesController {
  constructor(
    private readonly pages: SectionPages,
    private readonly merges: AnswerMerges,
    private readonly answers: AnswersService,
  ) {}

  @Post()
  @Permits('answers.write', ofLink('link'))
  async create(
    @Req() request: BenchRequest,
    @Param('number') number: string,
  ): Promise<AnswerMergePage | SectionPage | SeeOther> {
    const desk = await this.pages.desk(request);
    const section = sectionAt(desk, number);
    const { act, answers, raw } = readSection(section.questions, request.body);
    if (!act) return this.pages.show(request, number, { raw, errors: { '': { key: 'form.error.unknownField' } } });
    const { versionId } = act;
    const chosen = choicesIn(section, request.body, answers);
    if (chosen.errors) {
      const conflicts = conflictsOf(desk, answers);
      return this.merges.page(request, {
        number,
        versionId,
        conflicts,
        bound: { raw: chosen.raw, errors: chosen.errors },
      });
    }
    const kept = keptOf(desk, answers, chosen.keeps);
    const { conflicts } = await this.answers.save(request.actor, { versionId, answers: kept });
    if (conflicts.length > 0) return this.merges.page(request, { number, versionId, conflicts });
    return new SeeOther(answerPaths.section(request.lang, Number(number)));
  }
}

interface Chosen {
  keeps: Map<string, Keep>;
  raw: Record<string, string>;
  errors: FieldErrors | null;
}

function choicesIn(section: Section, body: unknown, answers: ReadonlyMap<string, AnswerSave>): Chosen {
  const sent = body as Readonly<Record<string, unknown>>;
  const chosen: Chosen = { keeps: new Map(), raw: {}, errors: null };
  for (const question of section.questions.filter(({ code }) => answers.has(code))) {
    const name = keepName(question);
    const keep = keepsOf(question).find((one) => one === sent[name]);
    if (keep) {
      chosen.keeps.set(question.code, keep);
      chosen.raw[name] = keep;
    } else chosen.errors = { ...chosen.errors, [name]: { key: 'form.error.choose' } };
  }
  return chosen;
}

/** 'Theirs' needs no save; 'mine' and 'both' go on from what was shown, so that a third page is noticed too. */
function keptOf(
  desk: AnsweringDesk,
  answers: ReadonlyMap<string, AnswerSave>,
  keeps: ReadonlyMap<string, Keep>,
): Map<string, AnswerSave> {
  const kept = new Map<string, AnswerSave>();
  for (const [code, save] of answers) {
    const keep = keeps.get(code);
    if (keep === 'mine') kept.set(code, save);
    if (keep !== 'both') continue;
    const texts = [storedIn(desk, code).answer.text, save.answer.text].filter((text) => text !== '');
    kept.set(code, { ...save, answer: { ...save.answer, text: texts.join('\n\n') } });
  }
  return kept;
}

function conflictsOf(desk: AnsweringDesk, answers: ReadonlyMap<string, AnswerSave>): AnswerConflict[] {
  return [...answers].flatMap(([questionCode, mine]) => {
    const theirs = storedIn(desk, questionCode);
    return fingerprint(mine) === fingerprint(theirs) ? [] : [{ questionCode, mine, theirs, savedAt: theirs.savedAt }];
  });
}

function storedIn({ drafts }: AnsweringDesk, code: string): Typed & { savedAt: string } {
  const draft = drafts.find(({ questionCode }) => questionCode === code);
  return draft ?? { answer: NO_ANSWER, language: 'en', savedAt: '' };
}
