import { movedInOrder, runningOrder, suggestedOrder } from './running-order';

const divided = { agreement: 'divided', distribution: [3, 0, 1, 0, 3] } as const;
const spread = { agreement: 'some_spread', distribution: [0, 1, 5, 1, 0] } as const;
const wide = { agreement: 'some_spread', distribution: [1, 0, 6, 0, 1] } as const;
const close = { agreement: 'close', distribution: [0, 0, 4, 3, 0] } as const;

describe('the running order of a meeting', () => {
  it('takes the most divided review first and leaves equal ones in their order', () => {
    const reviews = [
      { id: 'close', spread: [close, close] },
      { id: 'alike', spread: [close, close] },
      { id: 'spread', spread: [spread, close] },
      { id: 'wide', spread: [close, wide] },
      { id: 'twice', spread: [divided, divided] },
      { id: 'once', spread: [divided, spread] },
    ];

    expect(suggestedOrder(reviews)).toEqual(['twice', 'once', 'wide', 'spread', 'close', 'alike']);
  });

  it('puts reviews whose scores may not tell their place last, as they came', () => {
    const reviews = [
      { id: 'second', spread: null },
      { id: 'first', spread: null },
      { id: 'known', spread: [close] },
    ];

    expect(suggestedOrder(reviews)).toEqual(['known', 'second', 'first']);
  });

  it('keeps what the chair has set, without what is over and with what came later', () => {
    expect(runningOrder(['c', 'over', 'a'], ['a', 'b', 'c', 'd'])).toEqual(['c', 'a', 'b', 'd']);
    expect(runningOrder(null, ['a', 'b'])).toEqual(['a', 'b']);
  });

  it('moves one review by one place, at most to the end', () => {
    const order = ['a', 'b', 'c'];

    expect(movedInOrder(order, { reviewId: 'c', direction: 'up' })).toEqual(['a', 'c', 'b']);
    expect(movedInOrder(order, { reviewId: 'a', direction: 'down' })).toEqual(['b', 'a', 'c']);
    expect(movedInOrder(order, { reviewId: 'a', direction: 'up' })).toEqual(order);
    expect(movedInOrder(order, { reviewId: 'c', direction: 'down' })).toEqual(order);
    expect(movedInOrder(order, { reviewId: 'x', direction: 'down' })).toBeNull();
  });
});
