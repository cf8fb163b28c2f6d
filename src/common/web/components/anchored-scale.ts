import type { FormView } from '../form/form-view';
import { FieldOptions, fieldView, FieldView } from './field';

/** What the field holds when a member says that the material does not allow a score. */
export const NOT_ENOUGH = 'none';

export interface ScalePoint {
  value: number;
  label: string;
  /** What this score means for this criterion. */
  anchor: string;
}

export interface ScaleRowView {
  id: string;
  value: string;
  /** '1' to '5', or a dash. */
  mark: string;
  isNumber: boolean;
  label: string;
  anchor: string;
  checked: boolean;
}

export interface AnchoredScaleView extends FieldView {
  rows: ScaleRowView[];
}

/** Five full-width rows, lowest first, and "Not enough to score"; nothing is chosen beforehand. */
export function anchoredScale(
  form: FormView,
  name: string,
  points: readonly ScalePoint[],
  options: FieldOptions = {},
): AnchoredScaleView {
  const chosen = form.value(name);
  const id = form.id(name);
  const rows = points.map((point, index) => ({
    id: index === 0 ? id : `${id}-${point.value}`,
    value: String(point.value),
    mark: String(point.value),
    isNumber: true,
    label: point.label,
    anchor: point.anchor,
    checked: chosen === String(point.value),
  }));
  const { words } = form;
  const notEnough = { label: words.t('common.scale.notEnough'), anchor: words.t('common.scale.notEnoughHint') };
  const last = {
    id: `${id}-none`,
    value: NOT_ENOUGH,
    mark: '–',
    isNumber: false,
    ...notEnough,
    checked: chosen === NOT_ENOUGH,
  };
  return { ...fieldView(form, name, options), rows: [...rows, last] };
}
