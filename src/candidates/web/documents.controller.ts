import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { Bind, Bound } from '../../common/web/form';
import { leaveNotice } from '../../common/web/notice';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { EvidenceService } from '../evidence.service';
import { CriterionChoices } from '../ports/criterion-choices';
import { candidatePaths } from './candidate.paths';
import { described, documentFields, withTitle } from './document-command';
import { EditDocumentForm } from './document.form';
import { documentEditPage, DocumentEditPage } from './document-edit.page';
import { documentShowPage, DocumentShowPage } from './document-show.page';
import { Ground } from './ground';

/** One document of a dossier. */
@Controller(':lang/staff/documents/:evidenceId')
export class DocumentsController {
  constructor(
    private readonly ground: Ground,
    private readonly evidence: EvidenceService,
    private readonly criteria: CriterionChoices,
  ) {}

  @Get()
  @Permits('candidacy.view', on('evidence'))
  async show(@Req() request: BenchRequest, @Param('evidenceId') id: string): Promise<DocumentShowPage> {
    return documentShowPage(request.words, await this.ground.document(id));
  }

  @Get('edit')
  @Permits('candidacy.edit', on('evidence'))
  async edit(@Req() request: BenchRequest, @Param('evidenceId') id: string): Promise<DocumentEditPage> {
    const ground = await this.ground.document(id);
    const criteria = await this.criteria.of(ground.election.post);
    return documentEditPage(request.words, {
      ...ground,
      criteria,
      bound: documentFields(ground.document, request.lang),
    });
  }

  @Post('edit')
  @Permits('candidacy.edit', on('evidence'))
  async update(
    @Req() request: BenchRequest,
    @Param('evidenceId') id: string,
    @Bind(EditDocumentForm) bound: Bound<EditDocumentForm>,
  ): Promise<DocumentEditPage | SeeOther> {
    const ground = await this.ground.document(id);
    const input = withTitle(bound);
    if (input.errors) {
      const criteria = await this.criteria.of(ground.election.post);
      return documentEditPage(request.words, { ...ground, criteria, bound: input });
    }
    await this.evidence.edit(
      request.actor,
      id,
      input.values.rev,
      described(input.values, ground.document, request.lang),
    );
    leaveNotice(request, 'candidates.notice.documentSaved');
    return new SeeOther(candidatePaths.document(request.lang, id));
  }
}
