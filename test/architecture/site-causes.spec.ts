import { SITE_CAUSES } from '../../src/publication/domain/site-causes';
import { filesBelow } from './support/source-files';

const code = filesBelow(['src'], /\.ts$/)
  .filter(({ path }) => !/\.spec\.ts$|site-causes\.ts$|audit-in-words\.ts$|grants\.ts$/.test(path))
  .map(({ text }) => text);

/** The act as it is written where it is recorded; steps of a review are put together from two parts. */
const isRecorded = (act: string): boolean => {
  const step = act.replace(/^review\./, '');
  return code.some(
    (text) =>
      text.includes(`'${act}'`) || (act !== step && text.includes('`review.${AUDITED') && text.includes(`'${step}'`)),
  );
};

describe('acts that make the public site anew', () => {
  it('are acts that the program records, so that none waits in vain', () => {
    expect(SITE_CAUSES.filter((act) => !isRecorded(act))).toEqual([]);
  });

  it('include every change of what is shown: an election hidden, a release, a withdrawal', () => {
    expect(SITE_CAUSES).toEqual(
      expect.arrayContaining(['election.hidden', 'election.shown', 'revision.released', 'candidacy.withdrawn']),
    );
  });
});

describe('the check itself', () => {
  it('misses an act that nobody records', () => {
    expect(isRecorded('election.painted')).toBe(false);
    expect(isRecorded('review.opened')).toBe(true);
  });
});
