import { roleProblem } from './role-rules';

describe('roles', () => {
  it('of staff and reviewer are never held together', () => {
    expect(roleProblem([])).toBe('none_chosen');
    expect(roleProblem(['panel_member', 'secretariat'])).toBe('staff_and_reviewer');
    expect(roleProblem(['administrator', 'panel_member'])).toBe('staff_and_reviewer');
    expect(roleProblem(['panel_member'])).toBeNull();
    expect(roleProblem(['secretariat', 'administrator'])).toBeNull();
  });
});
