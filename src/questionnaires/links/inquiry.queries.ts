import { Injectable } from '@nestjs/common';
import { SealedFields } from '../../common/crypto/sealed-fields';
import { ReadDb } from '../../common/persistence';
import { Inquiry } from '../data/inquiry.entity';
import type { LinkPurpose } from '../domain/link-limits';
import { inquiryPlace } from './inquiries.service';

export interface InquiryRead {
  text: string;
  askedAt: string;
  askedBy: LinkPurpose;
}

/** Reads what was asked of the secretariat. */
@Injectable()
export class InquiryQueries {
  constructor(
    private readonly readDb: ReadDb,
    private readonly sealed: SealedFields,
  ) {}

  /** Newest first. */
  async of(candidacyId: string): Promise<InquiryRead[]> {
    const db = this.readDb.manager;
    const rows = await db.find(Inquiry, {
      where: { candidacy_id: candidacyId },
      order: { asked_at: 'DESC', id: 'ASC' },
    });
    return Promise.all(
      rows.map(async ({ id, body, asked_at: askedAt, asked_by: askedBy }) => ({
        text: await this.sealed.open(db, inquiryPlace(id), body),
        askedAt,
        askedBy,
      })),
    );
  }
}
