import { csvOf, tableOfText, textOfFile } from './csv-text';

describe('tables as text', () => {
  it.each([
    [
      'a,b\r\n"x, y",2\r\n',
      [
        ['a', 'b'],
        ['x, y', '2'],
      ],
    ],
    [
      '\uFEFFa;b\n1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a\tb\n1\t2\n\n3\t4', [['a', 'b'], ['1', '2'], [''], ['3', '4']]],
    ['a,b\n1', [['a', 'b'], ['1']]],
  ])('are read from %j', (text, table) => {
    expect(tableOfText(text)).toEqual(table);
  });

  it('are refused when quotes do not match', () => {
    expect(tableOfText('a,b\n"1,2')).toBeNull();
  });

  it('are decoded from both encodings in use', () => {
    expect(textOfFile(Buffer.from('Ibáñez', 'utf8'))).toBe('Ibáñez');
    expect(textOfFile(Buffer.from('Ibáñez', 'latin1'))).toBe('Ibáñez');
  });

  it('never write a formula', () => {
    expect(csvOf([['=1+1', '@x', 'plain']])).toBe("\uFEFF'=1+1,'@x,plain\r\n");
  });
});
