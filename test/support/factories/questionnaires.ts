import { sha256 } from '../../../src/common/crypto/hashing';
import type { PostCode } from '../../../src/elections';
import { canonicalQuestionnaire, QuestionnaireContent, Respondent, templateFor } from '../../../src/questionnaires';
import type { TestApp } from '../test-app';
import { aRow, Row } from './rows';

export interface QuestionnaireChoice {
  election_id: string;
  post?: PostCode;
  respondent?: Respondent;
  status?: 'draft' | 'published';
  content?: QuestionnaireContent;
  due_at?: string | null;
}

/** The questionnaire of an election with its first version, from the template of the post unless told otherwise. */
export async function aQuestionnaire(app: TestApp, choice: QuestionnaireChoice): Promise<Row & { version: Row }> {
  const { post = 'judge', respondent = 'candidate', status = 'published', due_at: dueAt = null } = choice;
  const content = choice.content ?? templateFor(post, respondent)?.content;
  if (!content) throw new Error(`There is no template for ${respondent}, ${post}`);
  const row = await aRow(app, 'questionnaire', { election_id: choice.election_id, respondent, due_at: dueAt });
  const isPublished = status === 'published';
  const version = await aRow(app, 'questionnaire_version', {
    questionnaire_id: row.id,
    number: 1,
    status,
    content,
    content_hash: isPublished ? sha256(canonicalQuestionnaire(content)) : null,
    published_at: isPublished ? app.clock.now() : null,
  });
  return { ...row, version };
}

/** A letter to nobody yet, prepared and not sent unless told otherwise. */
export async function aMailing(app: TestApp, questionnaireId: string, given: Partial<Row> = {}): Promise<Row> {
  const text = { subject: 'A letter', text: 'Dear {name}' };
  return aRow(app, 'mailing', {
    questionnaire_id: questionnaireId,
    kind: 'invitation',
    texts: { en: text, fr: text },
    with_link: true,
    state: 'prepared',
    ...given,
  });
}

/** A letter that left at this moment, to one. */
export async function aSentLetter(
  app: TestApp,
  { questionnaireId, candidacyId, kind, at }: Record<'questionnaireId' | 'candidacyId' | 'kind' | 'at', string>,
): Promise<void> {
  const mailing = await aMailing(app, questionnaireId, { kind, state: 'sent', sent_at: at });
  await aRow(app, 'mailing_letter', { mailing_id: mailing.id, candidacy_id: candidacyId, state: 'handed_over' });
}
