import { Controller, Get, Inject, Req } from '@nestjs/common';
import { ofLink, Permits } from '../../access';
import { SETTINGS, Settings } from '../../common/config';
import { NotFound } from '../../common/errors';
import { BenchRequest } from '../../common/web/request';
import { AnsweringQueries } from '../answering/answering.queries';
import { LinkQueries } from '../links/link.queries';
import { CandidateProcesses } from '../ports/candidate-processes';
import { OverviewPage, overviewPage } from './overview.page';

/** The candidate's own first page. */
@Controller(':lang/q')
export class OverviewController {
  constructor(
    private readonly links: LinkQueries,
    private readonly processes: CandidateProcesses,
    private readonly answering: AnsweringQueries,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @Permits('link.use', ofLink('link'))
  async show(@Req() { words, actor, subjectId, facts, query }: BenchRequest): Promise<OverviewPage> {
    const candidacyId = subjectId && (await this.links.candidacyOf(subjectId));
    if (!candidacyId) throw new NotFound();
    const subject = await this.links.subject(candidacyId);
    // An assistant helps with the answers and learns nothing of the assessment.
    const isOwn = facts.linkIsOwn ?? false;
    const course = isOwn ? await this.processes.of(candidacyId) : null;
    const contact = answerableAddress(this.settings.mail.from);
    const desk = await this.answering.desk(subjectId);
    return overviewPage(words, {
      ...subject,
      course,
      desk,
      zone: actor.timeZone,
      isOwn,
      hasAsked: 'asked' in query,
      contact,
    });
  }
}

/** The sender's address, unless its name says that nobody reads there. */
function answerableAddress(from: string): string | null {
  const address = /<([^<>]+)>/.exec(from)?.[1] ?? from.trim();
  return /^no-?reply/i.test(address) ? null : address;
}
