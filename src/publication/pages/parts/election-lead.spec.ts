import { testWords } from '../../../common/text/test-words';
import { PublicStatus } from '../../domain/site-data';
import { aCandidate, anElection } from '../test-site';
import { electionLead } from './election-lead';

const en = testWords('en');
const withStatus = (...statuses: PublicStatus[]) => statuses.map((status) => aCandidate({ status }));

describe('what an election says of itself', () => {
  it('counts people, seats and what has been published, without those who withdrew', () => {
    const candidates = withStatus('rated', 'no_agreed_rating', 'in_progress', 'withdrawn');

    expect(electionLead(anElection({ candidates }), en)).toBe(
      'Four people are nominated for six seats. The term is nine years. The States Parties vote from 3 December 2029. ' +
        'The panel has published 2 of 3 assessments. One candidacy was withdrawn.',
    );
    expect(electionLead(anElection({ candidates }), testWords('fr'))).toBe(
      'Quatre personnes sont candidates à six sièges. Le mandat est de neuf ans. Les États Parties votent à partir du ' +
        '3 décembre 2029. Le panel a publié 2 évaluations sur 3. Une candidature a été retirée.',
    );
  });

  it('says no more of the day than is known, and nothing of a term that may be shorter', () => {
    const election = anElection({ kind: 'vacancy', seats: 1, voteStartsOn: null, when: '2029-12', isAssessed: false });

    expect(electionLead(election, en)).toBe(
      'One seat is to be filled. The States Parties vote in December 2029. ' +
        'This site’s panel does not assess these candidates; the facts come with their sources.',
    );
  });

  it('looks back once the vote is over', () => {
    const election = anElection({ post: 'prosecutor', seats: 1, state: 'over', candidates: withStatus('rated') });

    expect(electionLead(election, en)).toBe(
      'One candidate stands for one seat. The States Parties voted from 3 December 2029. ' +
        'The panel has published 1 of 1 assessment.',
    );
  });
});
