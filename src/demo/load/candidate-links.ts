import { UnitOfWork } from '../../common/persistence';
import { LinkMails, PersonalLinks } from '../../questionnaires';
import { SYSTEM } from '../../policy';
import { CANDIDATES } from '../content/candidates';
import { SCENARIO } from '../content/scenario';
import { ELECTION_DAYS } from '../content/timeline';
import { Entered } from './election';
import { Stage } from './stage';

/** A candidate's line of the printed table and of `demo-accounts.json`. */
export interface ExampleCandidate {
  role: 'candidate';
  name: string;
  /** Opens the candidate's own page; valid up to the vote. */
  link: string;
}

/** A personal link for everybody who still stands, so that a visitor can be any of the candidates. */
export async function candidateLinks(stage: Stage, entered: Entered): Promise<ExampleCandidate[]> {
  const standing = CANDIDATES.filter((one) => !SCENARIO.find(({ slug }) => slug === one.slug)?.withdrawal);
  const links: ExampleCandidate[] = [];
  for (const { slug, name, language } of standing) {
    const candidacyId = entered.candidacies.get(slug) ?? '';
    const until = stage.instant(ELECTION_DAYS.voteOpens);
    const { token } = await stage
      .get(UnitOfWork)
      .run(SYSTEM, (tx) => stage.get(PersonalLinks).makeIn(tx, candidacyId, until));
    links.push({ role: 'candidate', name: name.display, link: stage.get(LinkMails).url(language, token) });
  }
  return links;
}
