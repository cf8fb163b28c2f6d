import { interview } from './judge-interview';
import { judgment } from './judge-judgment';
import { references } from './judge-references';
import { statement } from './judge-statement';
import { caseText, PracticeCase } from './practice-case';

const source = caseText(['Statement of qualifications', 'Exposé des qualifications']);

/** A judge who does not exist, of a State that does not exist. Strong in some criteria, thin or disputed in others. */
export const judgeCase: PracticeCase = {
  name: 'Perpetua Windermere-Sol',
  initials: 'PW',
  documents: [statement, judgment, references, interview],
  facts: [
    {
      kind: 'present_post',
      value: caseText(['Judge of the Court of Appeal of Tresmar', 'Juge à la Cour d’appel de Tresmar']),
      source,
      confidence: 'verified',
      criterionCodes: ['JDG-LIST', 'JDG-TRIAL'],
    },
    {
      kind: 'earlier_posts',
      value: caseText([
        'Public prosecutor, 1998 to 2007; trial judge, 2007 to 2019; legal adviser in the Ministry of Justice, 2004',
        'Procureure de 1998 à 2007 ; juge de première instance de 2007 à 2019 ; conseillère juridique au ministère de la Justice en 2004',
      ]),
      source,
      confidence: 'verified',
      criterionCodes: ['JDG-LIST', 'JDG-TRIAL', 'JDG-IND'],
    },
    {
      kind: 'languages',
      value: caseText([
        'English (fluent), French (reads, speaks with effort)',
        'Anglais (courant), français (lit, parle avec effort)',
      ]),
      source,
      confidence: 'verified',
      criterionCodes: ['JDG-LANG'],
    },
  ],
};
