import { defaultFrameworks } from '../seed/default-frameworks';
import { inOrder, movedCriterion, withCriterion, withoutCriterion } from './edit-framework';
import { validateFramework } from './validate-framework';

const content = defaultFrameworks[0]!;
const codes = (of: typeof content) => inOrder(of).map(({ code, position }) => `${position} ${code}`);
const [first, second, ...rest] = inOrder(content).map(({ code }) => code);

describe('an edited framework', () => {
  it('moves a criterion up and down, and no further than the ends', () => {
    expect(codes(movedCriterion(content, second!, 'up')).slice(0, 2)).toEqual([`1 ${second}`, `2 ${first}`]);
    expect(movedCriterion(movedCriterion(content, first!, 'down'), first!, 'up')).toEqual(content);
    expect(movedCriterion(content, first!, 'up')).toEqual(content);
    expect(movedCriterion(content, rest.at(-1)!, 'down')).toEqual(content);
  });

  it('loses and gains a criterion, with positions in order', () => {
    const without = withoutCriterion(content, second!);
    const again = withCriterion(
      without,
      content.criteria.find(({ code }) => code === second)!,
    );

    expect(codes(without)[1]).toBe(`2 ${rest[0]}`);
    expect(codes(again).at(-1)).toBe(`${content.criteria.length} ${second}`);
  });

  it('has the changed criterion where the old one was', () => {
    const changed = withCriterion(content, { ...content.criteria[2]!, weightBp: 1 });

    expect(inOrder(changed)[2]).toMatchObject({ code: content.criteria[2]!.code, weightBp: 1, position: 3 });
    expect(validateFramework(changed).map(({ code }) => code)).toEqual(['weightsSum']);
  });
});
