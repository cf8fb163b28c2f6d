/* What a file is, told from its bytes: the name and the browser's word are not believed alone (S34). */

const MEBIBYTE = 1024 * 1024;

export const fileLimits = {
  /** Of all files of one respondent that are not removed. */
  total: 100 * MEBIBYTE,
  /** An archive that unpacks to more is refused. */
  unpacked: 200 * MEBIBYTE,
  entries: 2000,
  pixels: 40_000_000,
  name: 120,
} as const;

export type FileProblem = 'empty' | 'notAllowed' | 'mismatch' | 'archive' | 'macros' | 'pixels';

/** Codes of the kinds, for words about them. */
export const fileKindCodes = ['pdf', 'docx', 'png', 'jpeg'] as const;
export type FileKindCode = (typeof fileKindCodes)[number];

interface FileKind {
  readonly code: FileKindCode;
  readonly mediaType: string;
  readonly extensions: readonly string[];
  readonly begins: readonly number[];
  readonly problem: (bytes: Buffer) => FileProblem | null;
}

const fileKinds: readonly FileKind[] = [
  {
    code: 'pdf',
    mediaType: 'application/pdf',
    extensions: ['pdf'],
    begins: [0x25, 0x50, 0x44, 0x46, 0x2d],
    problem: () => null,
  },
  {
    code: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
    begins: [0x50, 0x4b, 0x03, 0x04],
    problem: documentProblem,
  },
  {
    code: 'png',
    mediaType: 'image/png',
    extensions: ['png'],
    begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    problem: (bytes) => sizeProblem(pngSize(bytes)),
  },
  {
    code: 'jpeg',
    mediaType: 'image/jpeg',
    extensions: ['jpg', 'jpeg'],
    begins: [0xff, 0xd8, 0xff],
    problem: (bytes) => sizeProblem(jpegSize(bytes)),
  },
];

/** The media type of a file that may be kept, or why it may not. The ending of its name must say the same as its bytes. */
export function fileKindOf(name: string, bytes: Buffer): { mediaType: string } | { problem: FileProblem } {
  if (bytes.length === 0) return { problem: 'empty' };
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const kind = fileKinds.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte));
  if (!kind) return { problem: 'notAllowed' };
  if (!kind.extensions.includes(ending)) return { problem: 'mismatch' };
  const problem = kind.problem(bytes);
  return problem ? { problem } : { mediaType: kind.mediaType };
}

/** The kind of a file that was kept, by its media type; null for one that is never kept. */
export function fileKindCode(mediaType: string): FileKindCode | null {
  return fileKinds.find((kind) => kind.mediaType === mediaType)?.code ?? null;
}

/** A name that is safe to store and to offer: no folders, no signs that steer, not too long. */
export function safeFileName(name: string): string {
  const own = name.replaceAll('\\', '/').split('/').at(-1) ?? '';
  const clean = own.replace(/[\p{Cc}\p{Cf}\p{Cs}"<>|*?:]/gu, '').trim();
  const signs = [...clean];
  if (signs.length <= fileLimits.name) return clean;
  const ending = /\.[a-z0-9]{1,8}$/i.exec(clean)?.[0] ?? '';
  return signs.slice(0, fileLimits.name - ending.length).join('') + ending;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/** A Word file is an archive: what it would unpack to is read from its directory, without unpacking it. */
function documentProblem(bytes: Buffer): FileProblem | null {
  const entries = directoryOf(bytes);
  if (!entries || entries.length > fileLimits.entries) return 'archive';
  if (entries.reduce((sum, { size }) => sum + size, 0) > fileLimits.unpacked) return 'archive';
  const names = entries.map(({ name }) => name);
  if (names.some((name) => /vbaProject/i.test(name))) return 'macros';
  return names.includes('[Content_Types].xml') && names.includes('word/document.xml') ? null : 'notAllowed';
}

function directoryOf(bytes: Buffer): { name: string; size: number }[] | null {
  const last = Math.max(0, bytes.length - 65_557);
  for (let at = bytes.length - 22; at >= last; at -= 1)
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY)
      return entriesFrom(bytes, bytes.readUInt32LE(at + 16), bytes.readUInt16LE(at + 10));
  return null;
}

function entriesFrom(bytes: Buffer, start: number, count: number): { name: string; size: number }[] | null {
  const entries = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
    const length = bytes.readUInt16LE(at + 28);
    entries.push({ name: bytes.toString('utf8', at + 46, at + 46 + length), size: bytes.readUInt32LE(at + 24) });
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

const sizeProblem = (pixels: number | null): FileProblem | null =>
  pixels === null ? 'notAllowed' : pixels > fileLimits.pixels ? 'pixels' : null;

function pngSize(bytes: Buffer): number | null {
  return bytes.length < 33 || bytes.toString('latin1', 12, 16) !== 'IHDR'
    ? null
    : bytes.readUInt32BE(16) * bytes.readUInt32BE(20);
}

/** Width times height, from the first frame header. */
function jpegSize(bytes: Buffer): number | null {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return bytes.readUInt16BE(at + 5) * bytes.readUInt16BE(at + 7);
    at += 2 + Math.max(2, bytes.readUInt16BE(at + 2));
  }
  return null;
}
