import TestSequencer from '@jest/test-sequencer';

/**
 * Files that take long though they are short, the longest first. The runner begins with the largest files; these would
 * come late, and everybody would wait for them at the end.
 */
const LONG = [
  'properties/evaluation',
  'properties/known-at',
  'properties/sequences',
  'exchange/reading/mutations',
  'web/imports',
  'platform/fuzz',
  'access/matrix',
  'round/comparison/differences',
  'exchange/random-imports',
  'exchange/interrupted',
  'round/interrupted',
  'platform/patience',
];

/** The order of the test files. */
export default class LongFirst extends TestSequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const place = LONG.findIndex((name) => path.includes(`/test/${name}`));
      return place < 0 ? LONG.length : place;
    };
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
}
