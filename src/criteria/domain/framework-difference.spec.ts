import { localized } from '../../common/text/localized-text';
import { defaultFrameworks } from '../seed/default-frameworks';
import type { Criterion, FrameworkContent } from './framework-content';
import { differenceBetween } from './framework-difference';

const judge = defaultFrameworks[0]!;
const change = (code: string, changes: Partial<Criterion>): FrameworkContent => ({
  ...judge,
  criteria: judge.criteria.map((one) => (one.code === code ? { ...one, ...changes } : one)),
});
const inThisOrder = (codes: string[]): FrameworkContent => ({
  ...judge,
  criteria: codes.map((code, at) => ({ ...judge.criteria.find((one) => one.code === code)!, position: at + 1 })),
});
const codes = judge.criteria.map(({ code }) => code);
const none = { same: true, framework: [], added: [], removed: [], changed: [], categories: [], outcomes: [] };

describe('differenceBetween', () => {
  it.each(defaultFrameworks)('finds none between $post and itself, in whatever order its rows were read', (content) => {
    const reread = { ...content, criteria: [...content.criteria].reverse() };

    expect(differenceBetween(content, reread)).toEqual(none);
  });

  it('shows a changed text word by word, in its language only', () => {
    const title = localized('Great competence for the declared list', judge.criteria[2]!.title.texts.fr!);

    const difference = differenceBetween(judge, change('JDG-LIST', { title }));

    const segments = [
      { kind: 'removed', text: 'Competence ' },
      { kind: 'added', text: 'Great competence ' },
      { kind: 'same', text: 'for the declared list' },
    ];
    const before = 'Competence for the declared list';
    const field = { kind: 'text', field: 'title', language: 'en', before, after: title.texts.en, segments };
    expect(difference).toEqual({
      ...none,
      same: false,
      changed: [{ code: 'JDG-LIST', moved: false, fields: [field] }],
    });
  });

  it.each<[string, Partial<Criterion>, unknown[]]>([
    ['kind', { kind: 'threshold' }, ['scored', 'threshold']],
    ['weightBp', { weightBp: 3000 }, [2500, 3000]],
    ['floor', { floor: null }, [3, null]],
  ])('shows a changed %s with both values', (field, changes, [before, after]) => {
    const { changed } = differenceBetween(judge, change('JDG-LIST', changes));

    expect(changed).toEqual([{ code: 'JDG-LIST', moved: false, fields: [{ kind: 'value', field, before, after }] }]);
  });

  it('names the step whose descriptor changed', () => {
    const scale = judge.criteria[2]!.scale.map((step) =>
      step.value === 3 ? { ...step, descriptor: localized('Ten years.', 'Dix ans.') } : step,
    );

    const { changed } = differenceBetween(judge, change('JDG-LIST', { scale }));

    const fields = changed.flatMap((one) => one.fields.map((f) => [f.field, f.kind === 'text' ? f.language : null]));
    expect(fields).toEqual([
      ['scale.3.descriptor', 'en'],
      ['scale.3.descriptor', 'fr'],
    ]);
  });

  it('shows what was added and what was removed whole, and moves nothing for it', () => {
    const fewer = inThisOrder(codes.filter((code) => code !== 'JDG-CHAR'));

    expect(differenceBetween(judge, fewer)).toEqual({ ...none, same: false, removed: [judge.criteria[0]] });
    expect(differenceBetween(fewer, judge)).toEqual({ ...none, same: false, added: [judge.criteria[0]] });
  });

  it('moves the fewest criteria that explain a new order', () => {
    const { changed } = differenceBetween(judge, inThisOrder([codes.at(-1)!, ...codes.slice(0, -1)]));

    expect(changed).toEqual([{ code: 'JDG-COLL', moved: true, fields: [] }]);
  });

  it('shows changed rules from scores to a rating', () => {
    const newer: FrameworkContent = {
      ...judge,
      quorum: { min: 4, share: [2, 3], base: 'eligible' },
      thresholdRule: { minLevel: 4, share: [1, 1] },
      minCoverageBp: 8000,
    };

    const { framework } = differenceBetween(judge, newer);

    expect(framework.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['quorum.min', 3, 4],
      ['quorum.share', '51/100', '2/3'],
      ['quorum.base', 'panel', 'eligible'],
      ['thresholdRule.minLevel', 3, 4],
      ['thresholdRule.share', '2/3', '1/1'],
      ['minCoverageBp', 7500, 8000],
    ]);
  });

  it('shows changed, added, removed and moved categories', () => {
    const [high, qualified, formal, notShown] = judge.ratingCategories;
    const further = { ...formal!, code: 'further', minScore: 200 };
    const newer = { ...judge, ratingCategories: [{ ...high!, minScore: 425 }, formal!, qualified!, further] };

    const { categories } = differenceBetween(judge, newer);

    expect(categories.map(({ code, change: kind }) => [code, kind])).toEqual([
      ['highly_qualified', 'changed'],
      ['qualified', 'moved'],
      ['further', 'added'],
      [notShown!.code, 'removed'],
    ]);
    expect(categories[0]!.fields).toEqual([{ kind: 'value', field: 'minScore', before: 400, after: 425 }]);
  });
});
