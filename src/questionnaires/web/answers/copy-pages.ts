import { Injectable } from '@nestjs/common';
import { PdfPrinter } from '../../../common/pdf/pdf-printer';
import type { BenchRequest } from '../../../common/web/request';
import { SubmissionCopies } from '../../answering/submission-copies';
import { fileLinks } from './answer-file-links';
import { CopyPage, copyPage } from './copy.page';

/** Puts the page with one's answers together, for reading and for printing. */
@Injectable()
export class CopyPages {
  constructor(
    private readonly copies: SubmissionCopies,
    private readonly printer: PdfPrinter,
  ) {}

  /** `number`: which submission; null for the newest, or the draft where nothing was submitted. */
  async page({ words, actor, subjectId }: BenchRequest, number: number | null): Promise<CopyPage> {
    const found = await this.copies.of(subjectId ?? '', number);
    const files = fileLinks(found.desk, words.lang);
    return copyPage(words, { ...found, zone: actor.timeZone, files, hasPdf: this.printer.isThere });
  }
}
