export interface HiddenView {
  name: string;
  value: string;
}

export function hidden(name: string, value: string | number): HiddenView {
  return { name, value: String(value) };
}
