import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Contacts } from '../../candidates';
import { ReadDb } from '../../common/persistence';
import type { Language } from '../../common/text';
import { Clock } from '../../common/time/clock';
import type { MailState } from '../../mail';
import { Invitation } from '../data/invitation.entity';
import type { LetterKind, QuestionnaireRead } from '../domain';
import { conditionOf, LinkCondition } from '../domain/link-limits';
import { LetterRead, MailingRead, MailingsQueries } from '../letters/mailings.queries';

export interface SentLetter {
  mailingId: string;
  kind: LetterKind;
  at: string;
  by: string | null;
  mail: MailState | null;
}

export interface SentLink {
  at: string;
  openedAt: string | null;
  endedAt: string | null;
}

/** What reached one candidate, and what did not. No address, no token. */
export interface Reach {
  hasAddress: boolean;
  language: Language | null;
  condition: LinkCondition;
  /** Oldest first. */
  letters: SentLetter[];
  links: SentLink[];
}

type Asked = Pick<QuestionnaireRead, 'id' | 'respondent'>;

/** Letters, links and addresses of many candidates, in six queries however many they are. */
@Injectable()
export class ReachQueries {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly contacts: Contacts,
    private readonly mailings: MailingsQueries,
  ) {}

  async of({ id: questionnaireId, respondent }: Asked, candidacyIds: string[]): Promise<Map<string, Reach>> {
    const contacts = await this.contacts.ofAll(candidacyIds, respondent);
    const mailings = await this.mailings.ofQuestionnaire(questionnaireId);
    const links = await this.readDb.manager.find(Invitation, {
      where: { candidacy_id: In(candidacyIds), purpose: respondent },
      order: { created_at: 'ASC', id: 'ASC' },
    });
    return new Map(
      candidacyIds.map((id) => {
        const contact = contacts.get(id);
        const own = links.filter((link) => link.candidacy_id === id);
        const newest = own.find((link) => link.replaced_by === null) ?? null;
        return [
          id,
          {
            hasAddress: contact !== undefined,
            language: contact?.language ?? null,
            condition: conditionOf(newest, this.clock.now()),
            letters: [...mailings].reverse().flatMap((mailing) => sentTo(id, mailing)),
            links: own.map((link) => ({
              at: link.created_at,
              openedAt: link.opened_at,
              endedAt: link.revoked_at,
            })),
          },
        ];
      }),
    );
  }
}

function sentTo(candidacyId: string, { id, kind, sentAt, sentBy, letters }: MailingRead): SentLetter[] {
  if (sentAt === null) return [];
  const copy = letters.find((letter: LetterRead) => letter.candidacyId === candidacyId);
  if (copy?.state !== 'handed_over') return [];
  return [{ mailingId: id, kind, at: sentAt, by: sentBy, mail: copy.mail?.state ?? null }];
}
