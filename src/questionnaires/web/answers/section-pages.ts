import { Injectable } from '@nestjs/common';
import { NotFound } from '../../../common/errors';
import { Ids } from '../../../common/ids/ids';
import { emptyForm, FilledForm } from '../../../common/web/form';
import type { BenchRequest } from '../../../common/web/request';
import { AnsweringDesk, AnsweringQueries } from '../../answering/answering.queries';
import { type AnswerProblem, type Asked, type Section, weightOf } from '../../domain';
import { fileLinks } from './answer-file-links';
import { answerErrors } from '../question/question-form.page';
import { SectionPage, sectionPage } from './section.page';

const TAB_BYTES = 9;

/** Puts the page of one section together. */
@Injectable()
export class SectionPages {
  constructor(
    private readonly queries: AnsweringQueries,
    private readonly ids: Ids,
  ) {}

  desk({ subjectId }: BenchRequest): Promise<AnsweringDesk> {
    return this.queries.require(subjectId ?? '');
  }

  async show(request: BenchRequest, number: string, bound: FilledForm = emptyForm()): Promise<SectionPage> {
    return this.page(request, await this.desk(request), number, bound);
  }

  /** With all that can be said against the answers: what somebody sees who comes from the check. */
  async checked(request: BenchRequest, number: string): Promise<SectionPage> {
    const desk = await this.desk(request);
    const errors = errorsIn(desk, sectionAt(desk, number), () => true);
    return { ...this.page(request, desk, number, { raw: {}, errors }), status: 200 };
  }

  page(request: BenchRequest, desk: AnsweringDesk, number: string, bound: FilledForm): SectionPage {
    sectionAt(desk, number);
    const { words, actor } = request;
    const tab = this.ids.token(TAB_BYTES);
    return sectionPage(words, {
      desk,
      number: Number(number),
      zone: actor.timeZone,
      tab,
      bound,
      files: fileLinks(desk, words.lang),
    });
  }
}

export function sectionAt({ version }: AnsweringDesk, number: string): Section {
  const section = /^[1-9]\d{0,2}$/.test(number) ? version.content.sections[Number(number) - 1] : undefined;
  if (!section) throw new NotFound();
  return section;
}

/** What is wrong in a section, by field; null where nothing is. */
export function errorsIn(
  desk: AnsweringDesk,
  section: Section,
  counts: (problem: AnswerProblem) => boolean,
): FilledForm['errors'] {
  const standing = desk.sections.find((one) => one.section.code === section.code);
  const errors = (standing?.asked ?? []).map(({ question, problems }: Asked) =>
    answerErrors(question, problems.filter(counts)),
  );
  const all = Object.assign({}, ...errors) as NonNullable<FilledForm['errors']>;
  return Object.keys(all).length > 0 ? all : null;
}

/** What the button that goes on says something about; a gap may wait for the check. */
export const isInTheWay = (problem: AnswerProblem): boolean => weightOf(problem) !== 'gap';
