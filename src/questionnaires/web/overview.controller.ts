import { Controller, Get, Inject, Req } from '@nestjs/common';
import { ofLink, Permits } from '../../access';
import { SETTINGS, Settings } from '../../common/config';
import { NotFound } from '../../common/errors';
import { BenchRequest } from '../../common/web/request';
import type { Facts } from '../../policy';
import { AnsweringQueries } from '../answering/answering.queries';
import { LinkQueries, LinkScope } from '../links/link.queries';
import { CandidateProcesses } from '../ports/candidate-processes';
import { Holder, OverviewPage, overviewPage } from './overview.page';

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
    const scope = subjectId && (await this.links.scopeOf(subjectId));
    if (!scope) throw new NotFound();
    const { candidacyId } = scope;
    const subject = await this.links.subject(candidacyId);
    const holder = holderOf(scope, facts);
    const course = holder === 'candidate' ? await this.processes.of(candidacyId) : null;
    const contact = answerableAddress(this.settings.mail.from);
    const desk = await this.answering.desk(subjectId);
    return overviewPage(words, {
      ...subject,
      course,
      desk,
      zone: actor.timeZone,
      holder,
      hasAsked: 'asked' in query,
      contact,
    });
  }
}

/** Only the candidate learns of the assessment: assistants, States and staff who enter a letter have questions alone. */
function holderOf({ origin, respondent }: LinkScope, facts: Facts): Holder {
  if (origin === 'staff') return 'entry';
  if (respondent === 'state') return 'state';
  return facts.linkIsOfCandidate ? 'candidate' : 'assistant';
}

/** The sender's address, unless its name says that nobody reads there. */
function answerableAddress(from: string): string | null {
  const address = /<([^<>]+)>/.exec(from)?.[1] ?? from.trim();
  return /^no-?reply/i.test(address) ? null : address;
}
