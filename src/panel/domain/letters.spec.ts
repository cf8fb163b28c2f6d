import { lettersFor, shuffled } from './letters';

describe('letters that stand for members', () => {
  it('go to the drawn order, and on with two letters after Z', () => {
    const ids = Array.from({ length: 28 }, (_, index) => `m${index}`);
    const letters = lettersFor(ids);
    expect([letters.m0, letters.m25, letters.m26, letters.m27]).toEqual(['A', 'Z', 'AA', 'AB']);
    expect(new Set(Object.values(letters)).size).toBe(28);
  });

  it('are drawn from every order, each as likely as the others', () => {
    const seen = new Map<string, number>();
    for (const [first, second] of [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
      [2, 0],
      [2, 1],
    ] as const) {
      const draws = [first, second];
      const order = shuffled(['a', 'b', 'c'], () => draws.shift() ?? 0).join('');
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    expect([...seen.keys()].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
  });

  it('leave the list they were drawn from alone', () => {
    const members = ['a', 'b'];
    shuffled(members, () => 0);
    expect(members).toEqual(['a', 'b']);
  });
});
