import { FormErrors, RuleBroken } from '../../common/errors';
import { FilledForm, withError, withErrors } from '../../common/web/form';

/** Carries out what a form asks for. Returns null when it is done, else the form with what was wrong, text kept. */
export async function tried<F extends FilledForm>(form: F, act: () => Promise<unknown>): Promise<F | null> {
  try {
    await act();
    return null;
  } catch (error) {
    if (error instanceof FormErrors) return withErrors(form, error.fields);
    if (error instanceof RuleBroken && !('phase' in error.params))
      return withError(form, '', { key: `problem.rule.${error.code}`, params: error.params });
    throw error;
  }
}
