import { fileKindCode, fileKindOf, fileLimits, safeFileName } from './file-kinds';

const pdf = Buffer.from('%PDF-1.7\n%%EOF');

function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(40);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(bytes);
  bytes.write('IHDR', 12, 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

function jpeg(width: number, height: number): Buffer {
  const bytes = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  bytes.writeUInt16BE(height, 13);
  bytes.writeUInt16BE(width, 15);
  return bytes;
}

/** An archive as far as its directory goes. */
function archive(entries: readonly (readonly [name: string, size: number])[]): Buffer {
  const directory = entries.map(([name, size]) => {
    const entry = Buffer.alloc(46 + Buffer.byteLength(name));
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.write(name, 46);
    return entry;
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(4, 16);
  return Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), ...directory, end]);
}

const PARTS = [
  ['[Content_Types].xml', 1000],
  ['word/document.xml', 20_000],
] as const;

describe('what a file is', () => {
  it('follows from its bytes and its name together', () => {
    expect(fileKindOf('judgment.pdf', pdf)).toEqual({ mediaType: 'application/pdf' });
    expect(fileKindOf('PHOTO.JPEG', jpeg(800, 600))).toEqual({ mediaType: 'image/jpeg' });
    expect(fileKindOf('scan.png', png(800, 600))).toEqual({ mediaType: 'image/png' });
    expect(fileKindOf('note.docx', archive(PARTS))).toEqual({
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    });
  });

  it.each([
    ['an empty file', 'a.pdf', Buffer.alloc(0), 'empty'],
    ['a page behind a safe name', 'a.pdf', Buffer.from('<html><script>'), 'notAllowed'],
    ['a drawing with script', 'a.svg', Buffer.from('<svg onload="x">'), 'notAllowed'],
    ['a second ending', 'a.pdf.html', pdf, 'mismatch'],
    ['a name that says something else', 'a.png', pdf, 'mismatch'],
    ['an archive that is no document', 'a.docx', archive([['x', 1]]), 'notAllowed'],
    ['an archive without a directory', 'a.docx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0]), 'archive'],
    ['a bomb', 'a.docx', archive([...PARTS, ['bomb', fileLimits.unpacked]]), 'archive'],
    ['a document with macros', 'a.docx', archive([...PARTS, ['word/vbaProject.bin', 1]]), 'macros'],
    ['a flood of pixels', 'a.png', png(30_000, 30_000), 'pixels'],
    ['a flood of pixels, otherwise', 'a.jpg', jpeg(30_000, 30_000), 'pixels'],
    ['a picture cut off', 'a.png', png(1, 1).subarray(0, 20), 'notAllowed'],
  ] as const)('refuses %s', (_, name, bytes, problem) => {
    expect(fileKindOf(name, bytes)).toEqual({ problem });
  });

  it('is told again from the media type under which it is kept', () => {
    const kept = ([name, bytes]: readonly [string, Buffer]) => {
      const kind = fileKindOf(name, bytes);
      return 'mediaType' in kind ? fileKindCode(kind.mediaType) : null;
    };
    const files = [
      ['a.pdf', pdf],
      ['a.jpg', jpeg(8, 6)],
      ['a.png', png(8, 6)],
      ['a.docx', archive(PARTS)],
    ] as const;

    expect(files.map(kept)).toEqual(['pdf', 'jpeg', 'png', 'docx']);
    expect(fileKindCode('text/html')).toBeNull();
  });

  it('keeps of a name what is harmless', () => {
    expect(safeFileName('../../etc/pass\r\nwd.pdf')).toBe('passwd.pdf');
    expect(safeFileName('C:\\Users\\me\\Urteil "3".pdf')).toBe('Urteil 3.pdf');
    expect(safeFileName('حكم.pdf')).toBe('حكم.pdf');
    expect(safeFileName(`${'x'.repeat(300)}.docx`)).toHaveLength(fileLimits.name);
    expect(safeFileName(`${'x'.repeat(300)}.docx`)).toMatch(/\.docx$/);
  });
});
