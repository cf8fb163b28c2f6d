/** French sets a space before : ; ? ! » and after «. It must not break, or a line would begin with the mark. */
export function frenchSpacing(text: string): string {
  return text.replace(/(?<=\S) (?=[:;?!»])/g, '\u00a0').replace(/« /g, '«\u00a0');
}
