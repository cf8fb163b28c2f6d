import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { Bind, Bound, fill } from '../../common/web/form';
import { leaveNotice } from '../../common/web/notice';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { EvidenceService } from '../evidence.service';
import { CriterionChoices } from '../ports/criterion-choices';
import { candidatePaths } from './candidate.paths';
import { newDocument, withTitle } from './document-command';
import { NewDocumentForm } from './document.form';
import { documentEditPage, DocumentEditPage } from './document-edit.page';
import { Ground } from './ground';

/** New documents of one candidate's dossier. */
@Controller(':lang/staff/candidates/:candidacyId/documents')
export class NewDocumentsController {
  constructor(
    private readonly ground: Ground,
    private readonly evidence: EvidenceService,
    private readonly criteria: CriterionChoices,
  ) {}

  @Get('new')
  @Permits('candidacy.edit', on('candidacy'))
  async new(@Req() request: BenchRequest, @Param('candidacyId') id: string): Promise<DocumentEditPage> {
    const ground = await this.ground.candidacy(id);
    return documentEditPage(request.words, {
      ...ground,
      document: null,
      criteria: await this.criteria.of(ground.election.post),
      bound: fill({ language: request.lang, visibility: 'panel', kind: 'document' }),
    });
  }

  @Post()
  @Permits('candidacy.edit', on('candidacy'))
  async create(
    @Req() request: BenchRequest,
    @Param('candidacyId') id: string,
    @Bind(NewDocumentForm) bound: Bound<NewDocumentForm>,
  ): Promise<DocumentEditPage | SeeOther> {
    const input = withTitle(bound);
    if (input.errors) {
      const ground = await this.ground.candidacy(id);
      const criteria = await this.criteria.of(ground.election.post);
      return documentEditPage(request.words, { ...ground, document: null, criteria, bound: input });
    }
    await this.evidence.add(request.actor, id, newDocument(input.values));
    leaveNotice(request, 'candidates.notice.documentAdded');
    return new SeeOther(candidatePaths.show(request.lang, id));
  }
}
