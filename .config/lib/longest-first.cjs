const { default: Sequencer } = require('@jest/test-sequencer');

// Seconds on a quiet machine, roughly. A clone has no times of its own, and a long file that comes last leaves one core idle.
const LONG = [
  [/integration\/(app|properties)\.spec/, 100],
  [/test\/browser\//, 60],
  [/app\/hostile-input\.spec/, 60],
  [/integration\/questionnaires\.spec/, 60],
  [/routes\/route-table\.spec/, 50],
  [/integration\/(deliberation|public-site|publication|scoring)\.spec/, 40],
  [/integration\/properties\//, 25],
  [/app\/(canaries|unknown-ids)\.spec/, 20],
  [/demo\/example-election\.spec|public-site\/every-page\.spec/, 20],
  [/public-site\/switching\.spec|publication\/|deliberation\/statistics-runs\.spec/, 15],
  [/test\/integration\//, 5],
];

const seconds = ({ path }) => (LONG.find(([pattern]) => pattern.test(path)) ?? [null, 1])[1];

/** Longest first, so that all workers end at about the same time. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => seconds(other) - seconds(one));
  }
};
