import { bindFields, bindForm } from './bind-form';
import { fill, withError } from './bound';
import { many, oneOf, whole } from './field-rules';
import { Day, Email, Flag, Line, Many, Moment, OneOf, Ref, Secret, Text, Whole } from './fields';
import { formView } from './form-view';
import { testWords } from '../../text/test-words';

class EveryForm {
  @Line({ max: 5 }) line: string;
  @Text({ max: 10, optional: true }) text: string | null;
  @OneOf(['a', 'b'], { optional: true }) one: string | null;
  @Whole({ min: 1, max: 5, optional: true }) whole: number | null;
  @Flag() flag: boolean;
  @Day({ optional: true }) day: string | null;
  @Moment({ optional: true }) moment: string | null;
  @Email({ optional: true }) email: string | null;
  @Ref({ optional: true }) ref: string | null;
  @Many(oneOf(['a', 'b']), { max: 2 }) many: string[];
  @Secret({ max: 10 }) secret: string;
}

const good = { line: 'abc', secret: ' s ' };
const errorsOf = (body: unknown) => {
  const { errors } = bindForm(EveryForm, body);
  return Object.fromEntries(
    Object.entries(errors ?? {}).map(([name, error]) => [name, error.key.replace('form.error.', '')]),
  );
};

describe('bindForm', () => {
  it('reads every kind of field', () => {
    const body = {
      line: '  e\u0301a ',
      text: 'a\r\nb',
      one: 'b',
      whole: '5',
      flag: 'on',
      day: '2029-09-12',
      moment: '2029-09-12T14:03',
      email: 'a@example.org',
      ref: '2f1b8a6e-1d57-4b6f-9f0e-2a4c1d0a9b11',
      many: ['a', 'b'],
      secret: ' s ',
      _csrf: 'x',
      _key: 'y',
    };

    const { values, errors } = bindForm(EveryForm, body);

    expect(errors).toBeNull();
    expect({ ...values }).toEqual({
      ...body,
      line: '\u00e9a',
      text: 'a\nb',
      whole: 5,
      flag: true,
      moment: '2029-09-12T14:03:00.000Z',
      _csrf: undefined,
      _key: undefined,
    });
  });

  it('takes the empty text for absent', () => {
    const { values, errors } = bindForm(EveryForm, {
      ...good,
      text: '',
      one: '',
      whole: ' ',
      day: '',
      many: '',
      flag: '',
    });

    expect(errors).toBeNull();
    expect(values).toMatchObject({ text: null, one: null, whole: null, flag: false, day: null, many: [] });
  });

  it.each([
    ['nothing at all', undefined, { line: 'required', secret: 'required' }],
    ['a list for a body', ['x'], { '': 'unknownField', line: 'required', secret: 'required' }],
    ['an unknown field', { ...good, role: 'chair' }, { '': 'unknownField' }],
    ['a list for one text', { ...good, line: ['a', 'b'] }, { line: 'shape' }],
    ['an object', { ...good, line: { $ne: '' } }, { line: 'shape' }],
    ['a number, as JSON could send', { ...good, line: 5 }, { line: 'shape' }],
    ['a text too long', { ...good, line: 'abcdef' }, { line: 'tooLong' }],
    ['NUL', { ...good, line: 'a\0b' }, { line: 'characters' }],
    ['a control character', { ...good, line: 'a\u0007' }, { line: 'characters' }],
    ['half a character', { ...good, line: 'a\ud83d' }, { line: 'characters' }],
    ['a line break in a line', { ...good, line: 'a\nb' }, { line: 'oneLine' }],
    ['a choice that is none', { ...good, one: 'c' }, { one: 'notAChoice' }],
    ['a property of objects as a choice', { ...good, one: 'constructor' }, { one: 'notAChoice' }],
    ['a score out of range', { ...good, whole: '6' }, { whole: 'range' }],
    ['a fraction', { ...good, whole: '4.5' }, { whole: 'whole' }],
    ['a huge number', { ...good, whole: '1e309' }, { whole: 'whole' }],
    ['a minus', { ...good, whole: '-1' }, { whole: 'range' }],
    ['a day that is not in the calendar', { ...good, day: '2029-02-30' }, { day: 'day' }],
    ['a time without minutes', { ...good, moment: '2029-02-03T14' }, { moment: 'moment' }],
    ['an address without a dot', { ...good, email: 'a@b' }, { email: 'email' }],
    ['two addresses', { ...good, email: 'a@b.org,c@d.org' }, { email: 'email' }],
    ['an id that is none', { ...good, ref: '1 OR 1=1' }, { ref: 'notAChoice' }],
    ['too many choices', { ...good, many: ['a', 'b', 'a'] }, { many: 'tooMany' }],
    ['a strange choice among good ones', { ...good, many: ['a', 'z'] }, { many: 'notAChoice' }],
  ])('refuses %s', (_what, body, errors) => {
    expect(errorsOf(body)).toEqual(errors);
  });

  it('counts length in code points', () => {
    expect(errorsOf({ ...good, line: '😀😀😀😀😀' })).toEqual({});
    expect(errorsOf({ ...good, line: '😀😀😀😀😀😀' })).toEqual({ line: 'tooLong' });
  });

  it('keeps right-to-left text as it is', () => {
    expect(bindForm(EveryForm, { ...good, line: 'نص' }).values.line).toBe('نص');
  });

  it('refuses fields that would reach the prototype, and stays unharmed', () => {
    const body = JSON.parse('{"line":"abc","secret":"s","__proto__":{"polluted":"yes"},"constructor":"x"}') as unknown;

    expect(errorsOf(body)).toEqual({ '': 'unknownField' });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('refuses a thousand and one fields', () => {
    const body = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`x${index}`, '1']));

    expect(errorsOf(body)).toHaveProperty('');
  });

  it('keeps what was typed for showing again, but no secret', () => {
    const { raw } = bindForm(EveryForm, { ...good, line: 'abcdef', many: ['z'], secret: 'hush' });

    expect({ ...raw }).toEqual({ line: 'abcdef', many: ['z'] });
  });
});

describe('bindFields', () => {
  it('reads fields known only at run time and refuses others', () => {
    const rules = { 'rating-1': whole({ min: 1, max: 5 }), tags: many(oneOf(['x'])) };

    expect({ ...bindFields(rules, { 'rating-1': '4', tags: 'x' }).values }).toEqual({ 'rating-1': 4, tags: ['x'] });
    expect(bindFields(rules, { 'rating-1': '4', other: '1' }).errors).toEqual({
      '': { key: 'form.error.unknownField' },
    });
  });
});

describe('form view', () => {
  const labels = { secret: 'Password', line: 'Who are you?' };

  it('lists problems in the order of the page, with the words shown at the field', () => {
    const view = formView(bindForm(EveryForm, {}), testWords('en'), labels);

    expect(view.problems()).toEqual([
      { href: '#f-secret', text: 'Password: fill this in' },
      { href: '#f-line', text: 'Who are you? Fill this in' },
    ]);
    expect(view.error('line')).toBe('Fill this in');
    expect(view.error('text')).toBeNull();
  });

  it('says errors in French with its own spacing', () => {
    const view = formView(bindForm(EveryForm, { ...good, line: 'abcdefg' }), testWords('fr'), { line: 'Nom' });

    expect(view.problems()[0]?.text).toBe('Nom\u00a0: raccourcissez de 2 caractères (5 au plus)');
  });

  it('shows first values and errors found later', () => {
    const form = withError(fill({ line: 'x', many: ['a'], whole: 0, flag: true }), 'line', {
      key: 'form.error.required',
    });
    const view = formView(form, testWords('en'), { line: 'Line' });

    expect([
      view.value('line'),
      view.values('many'),
      view.value('whole'),
      view.value('flag'),
      view.value('no'),
    ]).toEqual(['x', ['a'], '0', 'yes', '']);
    expect(view.error('line')).toBe('Fill this in');
  });
});
