import { placeWithin, samePlace } from './desk-place';

const documents = [{ id: 'd1', passages: [{ number: 1 }, { number: 2 }] }];
const at = (document: string, passage = 0) => ({ criterion: 'A', document, passage });

describe('the place at a desk', () => {
  it.each([
    [at('d1', 2), at('d1', 2)],
    [at('d1', 9), at('d1')],
    [at('gone', 2), at('')],
    [at('search'), at('')],
    [at('facts', 3), at('facts')],
  ])('of %j leaves what still exists', (stored, expected) => {
    expect(placeWithin(stored, ['A', 'B'], documents)).toEqual(expected);
  });

  it('is none where the criterion is gone or nothing was kept', () => {
    expect(placeWithin(at('d1'), ['B'], documents)).toBeNull();
    expect(placeWithin(null, ['A'], documents)).toBeNull();
  });

  it('is the same where all three parts are', () => {
    expect(samePlace(at('d1', 1), at('d1', 1))).toBe(true);
    expect(samePlace(at('d1', 1), at('d1', 2))).toBe(false);
    expect(samePlace(at('d1'), { ...at('d1'), criterion: 'B' })).toBe(false);
  });
});
