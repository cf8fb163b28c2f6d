import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { on, Permits } from '../../access';
import { Bind, Bound } from '../../common/web/form';
import { leaveNotice } from '../../common/web/notice';
import { BenchRequest } from '../../common/web/request';
import { SeeOther } from '../../common/web/see-other';
import { EvidenceService } from '../evidence.service';
import { candidatePaths } from './candidate.paths';
import { RemovalForm } from './document.form';
import { documentRemovalPage, DocumentRemovalPage } from './document-show.page';
import { Ground } from './ground';

/** Takes a document out of a dossier, after asking once more. */
@Controller(':lang/staff/documents/:evidenceId/removal')
export class DocumentRemovalsController {
  constructor(
    private readonly ground: Ground,
    private readonly evidence: EvidenceService,
  ) {}

  @Get()
  @Permits('candidacy.edit', on('evidence'))
  async new(@Req() request: BenchRequest, @Param('evidenceId') id: string): Promise<DocumentRemovalPage> {
    return documentRemovalPage(request.words, await this.ground.document(id));
  }

  @Post()
  @Permits('candidacy.edit', on('evidence'))
  async create(
    @Req() request: BenchRequest,
    @Param('evidenceId') id: string,
    @Bind(RemovalForm) input: Bound<RemovalForm>,
  ): Promise<DocumentRemovalPage | SeeOther> {
    const ground = await this.ground.document(id);
    if (input.errors || !input.values.confirmed) return documentRemovalPage(request.words, ground);
    await this.evidence.remove(request.actor, id, input.values.rev);
    leaveNotice(request, 'candidates.notice.documentRemoved');
    return new SeeOther(candidatePaths.show(request.lang, ground.candidacy.id));
  }
}
