import { Injectable } from '@nestjs/common';
import { inLanguage, Words } from '../../../common/text';
import { ElectionsQueries } from '../../../elections';
import { QuestionnairesQueries } from '../../build/questionnaires.queries';
import { questionsOf, type Question, type QuestionnaireContent } from '../../domain';
import { defaultQuestionnaires } from '../../seed/default-questionnaires';
import type { BankQuestion } from './bank.page';
import { nameOf } from './crumbs.page';
import type { Ground } from './ground';

/** Longest list shown at once; a search narrows it. */
const MOST = 60;

interface Source {
  ref: string;
  name: string;
  content: QuestionnaireContent;
}

/** Every question asked elsewhere: in other elections' questionnaires and in the templates. */
@Injectable()
export class QuestionBank {
  constructor(
    private readonly questionnaires: QuestionnairesQueries,
    private readonly elections: ElectionsQueries,
  ) {}

  /** Questions whose words hold all of the query's, in any language; wordings that this questionnaire has are left out. */
  async find(words: Words, ground: Ground, query: string): Promise<BankQuestion[]> {
    const known = new Set(questionsOf(ground.version.content).map(wordingOf));
    const sought = folded(query).split(/\s+/u).filter(Boolean);
    const found: BankQuestion[] = [];
    for (const { ref, name, content } of await this.sources(words, ground))
      for (const question of questionsOf(content)) {
        const wording = wordingOf(question);
        if (known.has(wording) || !sought.every((word) => wording.includes(word))) continue;
        known.add(wording);
        found.push({ ref: `${ref}/${question.code}`, question, from: name });
      }
    return found.slice(0, MOST);
  }

  /** The questions that a form names; what is not there is left out. */
  async chosen(words: Words, ground: Ground, refs: readonly string[]): Promise<Question[]> {
    const sources = await this.sources(words, ground);
    return refs.flatMap((wanted) => {
      const source = sources.find(({ ref }) => wanted.startsWith(`${ref}/`));
      return source ? questionsOf(source.content).filter(({ code }) => `${source.ref}/${code}` === wanted) : [];
    });
  }

  /** Questionnaires first, newest first, because they were asked; then the templates, that of the same post first. */
  private async sources(words: Words, { questionnaire, election }: Ground): Promise<Source[]> {
    const others = (await this.questionnaires.list()).filter(({ id }) => id !== questionnaire.id);
    const elections = await this.elections.byIds(others.map(({ electionId }) => electionId));
    const asked = others.flatMap((one) => {
      const of = elections.find(({ id }) => id === one.electionId);
      const last = one.versions.at(-1);
      return of && last ? [{ ref: one.id, name: nameOf(words, one, of), content: last.content }] : [];
    });
    const templates = [...defaultQuestionnaires]
      .sort((a, b) => Number(b.post === election.post) - Number(a.post === election.post))
      .map(({ post, respondent, content }) => ({
        ref: `${post}.${respondent}`,
        name: words.t('questions.bank.template', { title: inLanguage(content.title, words.lang).text }),
        content,
      }));
    return [...asked, ...templates];
  }
}

const wordingOf = ({ prompt }: Question): string => folded(Object.values(prompt.texts).join(' '));

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
