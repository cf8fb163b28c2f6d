import { usedBeforeWritten } from './support/order';
import { sourceFiles } from './support/source-files';

describe('classes of one file', () => {
  it('are written before those that are made with them', () => {
    expect(usedBeforeWritten(sourceFiles())).toEqual([]);
  });

  it('would be seen in the wrong order', () => {
    const text =
      '@Injectable() export class A { constructor(private readonly b: B) {} }\n@Injectable() export class B {}';

    expect(usedBeforeWritten([{ path: 'x.ts', text }])).toEqual(['x.ts: A needs B, which is written further down']);
  });
});
