import { isCommonPassword } from '../passwords/common-passwords';
import { passwordProblem } from './password-rules';

const owner = { name: 'Inès Okafor-Lund', email: 'i.okafor@court.example', productName: 'Open Bench' };
const problem = (password: string) => passwordProblem(password, owner, isCommonPassword);

describe('a new password', () => {
  it.each([
    ['eleven char', 'too_short'],
    ['x'.repeat(129), 'too_long'],
    ['password123456', 'common'],
    ['Football2029!!', 'common'],
    ['aaaaaaaaaaaaaa', 'common'],
    ['abcabcabcabcabc', 'common'],
    ['the okafor years', 'personal'],
    ['I.OKAFOR is a judge', 'personal'],
    ['openbench forever', 'personal'],
    ['my Open Bench 29', 'personal'],
    ['seven quiet herons wade', null],
    ['ключ под ковриком лежит', null],
    ['Ω'.repeat(6) + 'ωχψφυτσ', null],
    ['x1'.padEnd(128, ' y'), null],
  ] as const)('%s: %s', (password, expected) => {
    expect(problem(password)).toBe(expected);
  });

  it('is compared with at least ten thousand common ones', () => {
    expect(['123456', 'password', 'qwerty', 'iloveyou', 'dragon'].map(isCommonPassword)).not.toContain(false);
    expect(isCommonPassword('seven quiet herons wade')).toBe(false);
  });
});
