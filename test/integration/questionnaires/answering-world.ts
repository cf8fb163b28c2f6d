import type { Question, QuestionnaireContent } from '../../../src/questionnaires';
import { onlyIn } from '../../../src/common/text/localized-text';
import type { Browse, Fields } from '../../support/browse';
import { aCandidacy } from '../../support/factories/elections';
import { aLink, openLink } from '../../support/factories/links';
import { aQuestionnaire } from '../../support/factories/questionnaires';
import type { Row } from '../../support/factories/rows';
import type { TestApp } from '../../support/test-app';

const text = (words: string) => onlyIn('en', words);

export const aQuestion = (code: string, given: Partial<Question> = {}): Question => ({
  code,
  kind: 'longText',
  prompt: text(`Prompt of ${code}`),
  guidance: null,
  required: true,
  visibility: 'published',
  wordLimit: 10,
  options: [],
  followUp: null,
  columns: [],
  most: null,
  languages: [],
  showIf: null,
  criteria: [],
  ...given,
});

/** Two sections with one question of most kinds. */
export const CONTENT: QuestionnaireContent = {
  title: text('Questions to candidates'),
  lead: text('What we ask.'),
  sections: [
    {
      code: 'A',
      title: text('About you'),
      guidance: null,
      questions: [
        aQuestion('Q1'),
        aQuestion('Q2', { kind: 'yesNo', wordLimit: null }),
        aQuestion('Q3', { showIf: { question: 'Q2', options: ['yes'] }, visibility: 'choice' }),
        aQuestion('Q4', {
          kind: 'entries',
          wordLimit: null,
          required: false,
          columns: [
            { code: 'post', label: text('Post'), kind: 'text', required: true },
            { code: 'from', label: text('From'), kind: 'date', required: false },
          ],
        }),
      ],
    },
    {
      code: 'B',
      title: text('Independence'),
      guidance: null,
      questions: [aQuestion('Q5', { visibility: 'panel' }), aQuestion('Q6', { kind: 'declaration', wordLimit: null })],
    },
  ],
};

export interface Asked {
  candidacyId: string;
  questionnaire: Row & { version: Row };
  candidate: Browse;
  /** The same link, opened on another device. */
  another(): Promise<Browse>;
}

/** A candidate who is asked these questions and has the page open. */
export async function anAskedCandidate(
  app: TestApp,
  given: { content?: QuestionnaireContent; due_at?: string | null } = {},
): Promise<Asked> {
  const candidacy = await aCandidacy(app);
  const questionnaire = await aQuestionnaire(app, {
    election_id: String(candidacy.election_id),
    content: given.content ?? CONTENT,
    due_at: given.due_at ?? null,
  });
  const address = await aLink(app, candidacy.id);
  const another = async (): Promise<Browse> => {
    const browser = await app.browse();
    await openLink(browser, address);
    return browser;
  };
  return { candidacyId: candidacy.id, questionnaire, candidate: await another(), another };
}

export const sectionPath = (number: number, rest = ''): string => `/en/q/section/${number}${rest}`;

/** What the section's form holds as it stands on the page. */
export function fieldsOf(browser: Browse): Fields {
  const form = browser.last?.forms.find(({ action }) => action.includes('/section/'));
  const fields: Fields = {};
  for (const [name, value] of form?.fields ?? []) {
    const before = fields[name];
    fields[name] = before === undefined ? value : [before, value].flat();
  }
  return fields;
}
