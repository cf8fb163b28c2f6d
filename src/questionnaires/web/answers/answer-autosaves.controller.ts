import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ofLink, Permits } from '../../../access';
import { RuleBroken } from '../../../common/errors';
import type { BenchRequest } from '../../../common/web/request';
import { AnswersResult, AnswersService } from '../../answering/answers.service';
import { AnsweringQueries } from '../../answering/answering.queries';
import { baseName, questionByCode } from '../../domain';
import { readSection } from './section-input';
import { sectionAt } from './section-pages';

/** What the script is told: a sentence, and what the fields hold from now on that stand for what is stored. */
type Told = { saved: string; fields: Record<string, string> } | { error: string; message: string };

/** Answers saved while somebody writes. Never submits. */
@Controller(':lang/q/section/:number/autosaves')
export class AnswerAutosavesController {
  constructor(
    private readonly queries: AnsweringQueries,
    private readonly answers: AnswersService,
  ) {}

  @Post()
  @Permits('answers.write', ofLink('link'))
  async create(
    @Req() request: BenchRequest,
    @Res({ passthrough: true }) response: Response,
    @Param('number') number: string,
  ): Promise<Told> {
    const desk = await this.queries.require(request.subjectId ?? '');
    const { act, answers, unreadable } = readSection(sectionAt(desk, number).questions, request.body);
    if (!act || unreadable.size > 0) return told(request, response, 422, 'form');
    try {
      const result = await this.answers.save(request.actor, { versionId: act.versionId, answers });
      if (result.conflicts.length > 0) return told(request, response, 409, 'stale', result);
      response.status(200);
      return {
        saved: saved(request, result),
        fields: fieldsOf(result, (code) => questionByCode(desk.version.content, code)),
      };
    } catch (error) {
      if (error instanceof RuleBroken) return told(request, response, 409, error.code);
      throw error;
    }
  }
}

function told(
  { words, actor }: BenchRequest,
  response: Response,
  status: number,
  error: string,
  result?: AnswersResult,
): Told {
  response.status(status);
  const at = result?.conflicts[0]?.savedAt;
  const time = at ? words.dateTime(at, actor.timeZone) : '';
  return { error, message: words.t(`answers.autosave.${error}`, { time }) };
}

function saved({ words, actor }: BenchRequest, { at }: AnswersResult): string {
  return at ? words.t('common.saved.on', { time: words.dateTime(at, actor.timeZone) }) : words.t('common.saved.never');
}

function fieldsOf(
  { bases }: AnswersResult,
  find: (code: string) => Parameters<typeof baseName>[0] | null,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(bases).flatMap(([code, base]) => {
      const question = find(code);
      return question ? [[baseName(question), base]] : [];
    }),
  );
}
