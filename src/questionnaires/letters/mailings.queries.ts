import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ReadDb } from '../../common/persistence';
import { MailStanding, OutboxQueries } from '../../mail';
import { letterKey, Mailing, MailingLetter } from '../data/mailing.entity';
import type { LeftOutReason, LetterKind, LetterTexts } from '../domain';

export interface LetterRead {
  id: string;
  candidacyId: string;
  state: MailingLetter['state'];
  reason: LeftOutReason | null;
  /** How its mail stands in the outbox; null before it was handed over. */
  mail: MailStanding | null;
}

export interface MailingRead {
  id: string;
  questionnaireId: string;
  kind: LetterKind;
  texts: LetterTexts;
  withLink: boolean;
  state: Mailing['state'];
  createdAt: string;
  sentAt: string | null;
  sentBy: string | null;
  rev: number;
  letters: LetterRead[];
}

/** Reads letters to candidates with the state of their mails, in three queries however many they are. */
@Injectable()
export class MailingsQueries {
  constructor(
    private readonly readDb: ReadDb,
    private readonly outbox: OutboxQueries,
  ) {}

  /** Newest first. */
  ofQuestionnaire(questionnaireId: string): Promise<MailingRead[]> {
    return this.read({ questionnaire_id: questionnaireId });
  }

  async byId(id: string): Promise<MailingRead | null> {
    return (await this.read({ id }))[0] ?? null;
  }

  private async read(where: { id?: string; questionnaire_id?: string }): Promise<MailingRead[]> {
    const db = this.readDb.manager;
    const mailings = await db.find(Mailing, { where, order: { created_at: 'DESC', id: 'ASC' } });
    const letters = await db.find(MailingLetter, {
      where: { mailing_id: In(mailings.map(({ id }) => id)) },
      order: { id: 'ASC' },
    });
    const mails = await this.outbox.byKeys(letters.map(({ id }) => letterKey(id)));
    return mailings.map((row) => mailingRead(row, lettersIn(row, letters, mails)));
  }
}

const lettersIn = (
  { id }: Mailing,
  letters: readonly MailingLetter[],
  mails: ReadonlyMap<string, MailStanding>,
): LetterRead[] =>
  letters
    .filter((letter) => letter.mailing_id === id)
    .map((letter) => ({
      id: letter.id,
      candidacyId: letter.candidacy_id,
      state: letter.state,
      reason: letter.reason,
      mail: mails.get(letterKey(letter.id)) ?? null,
    }));

const mailingRead = (row: Mailing, letters: LetterRead[]): MailingRead => ({
  id: row.id,
  questionnaireId: row.questionnaire_id,
  kind: row.kind,
  texts: row.texts,
  withLink: row.with_link,
  state: row.state,
  createdAt: row.created_at,
  sentAt: row.sent_at,
  sentBy: row.sent_by,
  rev: row.rev,
  letters,
});
